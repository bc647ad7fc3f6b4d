import { chanceFrom } from '../chance.ts'
import { type ExamCell, examMix } from './exam-mix.ts'
import { type Readiness, type Ready, readinessOf } from './readiness.ts'
import { firstAnswers, type Sighting } from './sighting.ts'
import { answersOf, truthOf } from './simulated-answers.fixture.ts'
import { bankOf, firstParts, LEVELS } from './simulated-bank.fixture.ts'
import { type Learner, learnerOf } from './simulated-learner.fixture.ts'

/** One simulated learner: what is so, and what readiness says. */
export type Trial = {
  readonly truth: { readonly chance: number; readonly mark: number }
  readonly said: Ready
  /** The mean mark of what was answered again and again, which readiness must not see. */
  readonly repeats: number
}

type TrialOf = {
  readonly seed: number
  readonly answers: number
  readonly order: 'study' | 'quiz'
  /** On the logistic scale, now. */
  readonly ability: number
  /** Of ability in 100 first answers. */
  readonly growth: number
  readonly knows?: Learner['knows']
}

export const trialOf = ({ seed, answers, order, ability, growth, knows = 'reasons' }: TrialOf): Trial => {
  const chance = chanceFrom(seed)
  const from = ability - (growth * answers) / 100
  const learner = learnerOf(chance, { from, to: ability, knows })
  const bank = bankOf(chance)
  const mix: readonly ExamCell[] = examMix(bank)
  const firsts = answersOf(chance, learner, firstParts(chance, bank, order, answers)).map(
    (answer, at): Sighting => ({ cardId: String(at), at: answer.at, answer }),
  )
  // Whoever knows the reasons and whoever knows the texts remember what they have seen equally well.
  const repeats = firsts.flatMap(({ cardId, at, answer }) =>
    answer === null
      ? []
      : [
          {
            cardId,
            at: at + answers,
            answer: { ...answer, at: at + answers, mark: Number(chance() < 0.92) },
          },
        ],
  )
  return {
    truth: truthOf(learner, mix),
    said: ready(readinessOf(firstAnswers([...repeats, ...firsts], 300), mix, LEVELS, ANY)),
    repeats: repeats.reduce((sum, { answer }) => sum + answer.mark, 0) / repeats.length,
  }
}

const ANY = { answers: 1, turning: 0 }

const ready = (readiness: Readiness): Ready => {
  if (readiness.tag !== 'ready') throw new Error('nothing is said')
  return readiness
}

/** Half of them in the order of study, half in that of a quiz; their abilities earn between a third and nine tenths. */
export const trials = (
  count: number,
  seed: number,
  { answers, growth }: { readonly answers: number; readonly growth: number },
): readonly Trial[] =>
  Array.from({ length: count }, (_, place) =>
    trialOf({
      seed: seed + place,
      answers,
      growth,
      order: place % 2 === 0 ? 'study' : 'quiz',
      ability: -0.8 + 3 * chanceFrom(seed + place + 0x5eed)(),
    }),
  )

/** The share of these for which something held. */
export const shareWhere = (these: readonly Trial[], holds: (trial: Trial) => boolean): number =>
  these.length === 0 ? Number.NaN : these.filter(holds).length / these.length

export const chanceCovered = ({ truth, said }: Trial): boolean =>
  truth.chance >= said.low && truth.chance <= said.high

export const markCovered = ({ truth, said }: Trial): boolean =>
  truth.mark >= said.mark.low && truth.mark <= said.mark.high
