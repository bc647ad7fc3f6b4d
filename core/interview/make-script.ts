import type { Pack } from '../question/pack.ts'
import type { Kind, Question } from '../question/question.ts'
import { shareOf } from '../share-of.ts'
import type { InterviewPlan } from './plan.ts'
import { type AskedOf, roundItemOf } from './round-item.ts'
import type { Round, RoundItem, RoundKind, Script } from './script.ts'

/** A question that may be asked, with the learner's card of each of its parts, where there is one. */
export type Candidate = {
  readonly question: Question
  readonly cards: Readonly<Record<string, string>>
}

export type MadeScript =
  | { readonly tag: 'made'; readonly script: Script }
  /** One sentence: why, and what to widen. */
  | { readonly tag: 'nothing-fits'; readonly why: string }

/**
 * Draws an interview. What does not fit the plan is passed over, so candidates may be more than fit; their order does not
 * matter, and the same seed draws the same. Scenarios climb to the plan's level and keep off the axes that were had.
 */
export const makeScript = (
  candidates: readonly Candidate[],
  plan: InterviewPlan,
  pack: Pick<Pack, 'choices' | 'axes' | 'levels'>,
  askedOf: AskedOf,
): MadeScript => {
  const top = pack.levels.indexOf(plan.level)
  if (top < 0) return { tag: 'nothing-fits', why: 'No question fits: choose another level.' }
  const fitting = candidates.filter(
    ({ question }) =>
      question.packId === plan.packId &&
      pack.levels.indexOf(question.level) <= top &&
      (plan.axes.length === 0 || plan.axes.includes(question.axis)),
  )
  const ofKind = (kind: Kind) => fitting.filter(({ question }) => question.kind === kind)
  const shape = SHAPES[plan.minutes]
  const had = new Map<string, number>()
  const scenarios = climbing(ofKind('scenario'), shape.scenarios, top, { plan, pack, had })
  const [opening] = drawFor(ofKind('explain'), [Math.max(0, top - 1)], { plan, pack, had })
  if (scenarios.length < shape.scenarios || opening === undefined)
    return {
      tag: 'nothing-fits',
      why: `${whatLacks(plan, scenarios.length)} ${whatToWiden(plan, top < pack.levels.length - 1)}`,
    }
  const [estimate] = shape.estimate > 0 ? drawFor(ofKind('estimate'), [top], { plan, pack, had }) : []
  const itemOf = ({ question, cards }: Candidate): RoundItem =>
    roundItemOf(
      {
        question,
        axisLabel: pack.axes.find(({ id }) => id === question.axis)?.label ?? question.axis,
        seed: question.kind === 'estimate' ? `${plan.seed}/${question.id}` : null,
        flips: question.kind === 'scenario' ? plannedFlips(question, plan.seed) : [],
        cards,
      },
      askedOf,
    )
  const round = (kind: RoundKind, minutes: number, drawn: Candidate | null): Round => ({
    kind,
    boxMs: minutes * 60_000,
    item: drawn && itemOf(drawn),
  })
  // Where no estimate fits, the scenarios have its time.
  const more = estimate === undefined ? shape.estimate / shape.scenarios : 0
  return {
    tag: 'made',
    script: {
      plan,
      choices: pack.choices,
      rounds: [
        round('opening', shape.opening, opening),
        ...scenarios.map((one) => round('scenario', shape.scenario + more, one)),
        ...(estimate === undefined ? [] : [round('estimate', shape.estimate, estimate)]),
        round('closing', shape.closing, null),
      ],
    },
  }
}

/** Minutes of each, and how many scenarios; without an estimate it has none. */
const SHAPES = {
  10: { opening: 2, scenarios: 1, scenario: 6.5, estimate: 0, closing: 1.5 },
  20: { opening: 2.5, scenarios: 2, scenario: 6, estimate: 3, closing: 2.5 },
  45: { opening: 4, scenarios: 4, scenario: 8, estimate: 5, closing: 4 },
} as const

type Context = {
  readonly plan: InterviewPlan
  readonly pack: Pick<Pack, 'levels'>
  /** By axis, how often it was drawn. */
  readonly had: Map<string, number>
}

const climbing = (candidates: readonly Candidate[], count: number, top: number, context: Context) => {
  // From about half of the way up, so that most of the time is spent near the level that was asked for.
  const below = Math.min(count - 1, Math.ceil(top / 2))
  const levels = Array.from({ length: count }, (_, at) =>
    count === 1 ? top : top - Math.round((below * (count - 1 - at)) / (count - 1)),
  )
  const levelOf = ({ question }: Candidate) => context.pack.levels.indexOf(question.level)
  return drawFor(candidates, levels, context).toSorted((a, b) => levelOf(a) - levelOf(b))
}

/** For each level the one that fits best: the nearest level, then the axis had least, then the lot. */
const drawFor = (
  candidates: readonly Candidate[],
  levels: readonly number[],
  { plan, pack, had }: Context,
): readonly Candidate[] => {
  const left = candidates
    .toSorted((a, b) => (a.question.id < b.question.id ? -1 : 1))
    .map((one) => ({ one, lot: shareOf(`${plan.seed}/${one.question.id}`) + poverty(one.question) }))
    .toSorted((a, b) => a.lot - b.lot)
    .map(({ one }) => one)
  const drawn: Candidate[] = []
  for (const level of levels) {
    const distance = ({ question }: Candidate) => Math.abs(pack.levels.indexOf(question.level) - level)
    const worn = ({ question }: Candidate) => had.get(question.axis) ?? 0
    const [best] = left.toSorted((a, b) => distance(a) - distance(b) || worn(a) - worn(b))
    if (best === undefined) break
    left.splice(left.indexOf(best), 1)
    had.set(best.question.axis, worn(best) + 1)
    drawn.push(best)
  }
  return drawn
}

/** What a scenario lacks to be a conversation holds its lot back, but does not keep it out. */
const poverty = (question: Question): number => {
  if (question.kind !== 'scenario') return 0
  const hidden = question.clarifications.some((one) => one.hidden)
  return (hidden ? 0 : 0.25) + (question.probes.length > 0 ? 0 : 0.25)
}

const plannedFlips = (question: Extract<Question, { kind: 'scenario' }>, seed: string): readonly string[] =>
  question.flips
    .map(({ id }) => ({ id, lot: shareOf(`${seed}/${question.id}/${id}`) }))
    .toSorted((a, b) => a.lot - b.lot)
    .slice(0, 1)
    .map(({ id }) => id)

const whatLacks = ({ minutes }: InterviewPlan, scenarios: number): string => {
  const needed: number = SHAPES[minutes].scenarios
  const short = `There is not enough for an interview of ${minutes} minutes:`
  if (scenarios >= needed) return `${short} it opens with a question to explain, and none fits.`
  const fit = scenarios === 0 ? 'none fits' : scenarios === 1 ? 'one fits' : `${scenarios} fit`
  return `${short} it needs ${needed === 1 ? 'a scenario' : `${needed} scenarios`}, and ${fit}.`
}

const whatToWiden = ({ axes, minutes }: InterviewPlan, isHigher: boolean): string => {
  const wider = [
    ...(axes.length > 0 ? ['more axes'] : []),
    ...(isHigher ? ['a higher level'] : []),
    ...(minutes > 10 ? ['less time'] : []),
  ]
  return wider.length === 0 ? 'Load more questions.' : `Choose ${wider.join(' or ')}.`
}
