import { groupBy } from '../group-by.ts'
import { shareOf } from '../share-of.ts'
import { partKey, type QuizPlan } from './plan.ts'

/** Whether the learner may know the text: "part" is a part never seen of a question that was. */
export const NOVELTIES = ['question', 'part', 'repeat'] as const
export type Novelty = (typeof NOVELTIES)[number]

/** A question part of the plan's axes, levels and kinds, or one that the plan names, with what is known of the learner. */
export type Candidate = {
  readonly questionId: string
  readonly part: string
  readonly axis: string
  readonly novelty: Novelty
  /** Its last review was an again, or what came of it in an attempt since then. */
  readonly missed: boolean
  /** The chance of remembering it now; null where it was never reviewed, which is not weak but unknown. */
  readonly recall: number | null
  /** A fact that its question rests on is too old, or changed since the learner last reviewed any of its parts. */
  readonly stale: boolean
}

/**
 * What is asked, in order: at most `length` parts, and save in pairs no two of one question, as one tells the other.
 *
 * The order of the candidates does not matter: each draws its own lot from the seed. So a question that is added changes
 * no other's lot, and two learners with one link meet the same quiz. Axes take turns and get equal shares, as far as
 * each has enough; the weakest are the weakest of all axes together, those never reviewed after all others.
 */
export const draw = <C extends Candidate>(candidates: readonly C[], plan: QuizPlan): readonly C[] => {
  const askable = plan.mode === 'exam' ? candidates.filter(({ stale }) => !stale) : candidates
  if (plan.parts.length > 0) return named(askable, plan.parts)
  const lots = withLots(askable, plan.seed)
  switch (plan.set) {
    case 'any':
      return spread(oneOfEach(lots), plan)
    case 'unseen':
      return spread(oneOfEach(lots.filter(({ novelty }) => novelty !== 'repeat')).toSorted(newestFirst), plan)
    case 'missed':
      return spread(oneOfEach(lots.filter(({ missed }) => missed)), plan)
    case 'weakest':
      return spread(oneOfEach(lots.toSorted(weakestFirst)).slice(0, plan.length), plan)
    case 'pairs':
      return inPairs(lots, plan)
  }
}

const named = <C extends Candidate>(candidates: readonly C[], parts: readonly string[]): readonly C[] => {
  const byKey = new Map(candidates.map((one) => [partKey(one.questionId, one.part), one]))
  return [...new Set(parts)].flatMap((key) => byKey.get(key) ?? [])
}

/** By the lot of the question, then of the part: a question with many parts is not drawn sooner. */
const withLots = <C extends Candidate>(candidates: readonly C[], seed: string): readonly C[] =>
  candidates
    .map((one) => ({
      one,
      ofQuestion: shareOf(`${seed}/${one.questionId}`),
      ofPart: shareOf(`${seed}/${partKey(one.questionId, one.part)}`),
    }))
    .sort(
      (a, b) =>
        a.ofQuestion - b.ofQuestion ||
        byText(a.one.questionId, b.one.questionId) ||
        a.ofPart - b.ofPart ||
        byText(a.one.part, b.one.part),
    )
    .map(({ one }) => one)

const byText = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1)

const newestFirst = (one: Candidate, other: Candidate): number =>
  NOVELTIES.indexOf(one.novelty) - NOVELTIES.indexOf(other.novelty)

const weakestFirst = (one: Candidate, other: Candidate): number => (one.recall ?? 2) - (other.recall ?? 2)

/** The first of each question. */
const oneOfEach = <C extends Candidate>(candidates: readonly C[]): readonly C[] => {
  const seen = new Set<string>()
  return candidates.filter(({ questionId }) => !seen.has(questionId) && seen.add(questionId))
}

const spread = <C extends Candidate>(candidates: readonly C[], { seed, length }: QuizPlan): readonly C[] =>
  inTurns(candidates, seed).slice(0, length)

/** The axes take turns, each turn in an order of its own; within an axis the order stays. */
const inTurns = <C extends Candidate>(candidates: readonly C[], seed: string): readonly C[] =>
  [...groupBy(candidates, ({ axis }) => axis)]
    .flatMap(([axis, these]) =>
      these.map((one, turn) => ({ one, turn, lot: shareOf(`${seed}/turn/${turn}/${axis}`), axis })),
    )
    .sort((a, b) => a.turn - b.turn || a.lot - b.lot || byText(a.axis, b.axis))
    .map(({ one }) => one)

const inPairs = <C extends Candidate>(lots: readonly C[], plan: QuizPlan): readonly C[] => {
  const pairs = new Map<C, C>()
  for (const parts of groupBy(lots, ({ questionId }) => questionId).values()) {
    const main = parts.find(({ part }) => part === 'main')
    const flip = parts.find(({ part }) => part !== 'main')
    if (main !== undefined && flip !== undefined) pairs.set(main, flip)
  }
  const mains = spread([...pairs.keys()], { ...plan, length: Math.floor(plan.length / 2) })
  return mains.flatMap((main) => [main, pairs.get(main) ?? main])
}
