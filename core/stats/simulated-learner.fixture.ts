import type { Chance } from '../chance.ts'
import { type Form, isFlip } from './first-answer.ts'
import { AXES, LEVELS, normalOf, type Part } from './simulated-bank.fixture.ts'

/**
 * A learner whose ability is known. None of this is what the model of readiness assumes: answers follow from a logistic
 * curve of ability less difficulty, with guessing, and are marked in the steps that a quiz marks in.
 */
export type Learner = {
  /** On the logistic scale, from first answer to last. */
  readonly from: number
  readonly to: number
  readonly axes: ReadonlyMap<string, number>
  readonly forms: ReadonlyMap<Form, number>
  /** How much harder each level is than the one before. */
  readonly step: number
  /** `surface` answers a flip as its scenario was answered; `reader` has also read every text of the pack with its key. */
  readonly knows: 'reasons' | 'surface' | 'reader'
}

export const learnerOf = (
  chance: Chance,
  given: Pick<Learner, 'from' | 'to'> & Partial<Pick<Learner, 'knows'>>,
): Learner => ({
  knows: 'reasons',
  axes: new Map(AXES.map((axis) => [axis, 0.35 * normalOf(chance)])),
  forms: new Map(
    (['turning', 'staying', 'explain', 'recall', 'estimate'] as const).map((form) => [
      form,
      0.3 * normalOf(chance),
    ]),
  ),
  step: 0.3 + 0.25 * normalOf(chance),
  ...given,
})

export const STEPS = 20
// Of a normal distribution with deviation 0.7: the middles of five equal parts.
export const DIFFICULTIES = [-0.9, -0.37, 0, 0.37, 0.9]

/** In twentieths, with their probabilities. */
export type Marks = readonly (readonly [mark: number, probability: number])[]

/** `met`: the scenario of the part, or its text, may have been seen; in a fresh exam it was not. */
export const marksOf = (
  learner: Learner,
  part: Part,
  theta: number,
  difficulty: number,
  met: boolean,
): Marks => {
  const knowing = learner.knows === 'reader' && met && !isFlip(part.form)
  const ability = knowing ? 2.5 : learner.knows === 'reasons' ? theta : Math.min(theta, -1)
  const eased = ability + (learner.axes.get(part.axis) ?? 0) + (learner.forms.get(part.form) ?? 0)
  const hard = difficulty + learner.step * (LEVELS.indexOf(part.level as (typeof LEVELS)[number]) - 1.5)
  const skill = 1 / (1 + Math.exp(-1.2 * (eased - hard)))
  const marks = marksOfForm(part, skill)
  // Whoever goes by the text gives the scenario's answer again.
  if (learner.knows === 'reasons' || !met || !isFlip(part.form)) return marks
  return [...marks.map(([mark, p]) => [mark, 0.15 * p] as const), [part.form === 'staying' ? STEPS : 0, 0.85]]
}

const marksOfForm = ({ form, questionId }: Part, skill: number): Marks => {
  switch (form) {
    case 'scenario': {
      const right = 0.25 + 0.73 * skill
      const reasons = reasonsOf(skill)
      return [
        [0, 1 - right],
        ...reasons.map(([mark, p]) => [10 + mark / 2, 0.94 * right * p] as const),
        ...reasons.map(([mark, p]) => [5 + mark / 2, 0.06 * right * p] as const),
      ]
    }
    case 'turning':
    case 'staying': {
      const right = 0.2 + 0.78 * skill
      return [
        [0, 1 - right],
        [20, 0.94 * right],
        [10, 0.06 * right],
      ]
    }
    case 'explain': {
      const points = questionId.length % 2 === 0 ? 4 : 5
      return binomial(points, 0.15 + 0.83 * skill).map((p, said) => [(20 * said) / points, p] as const)
    }
    case 'recall':
      return [
        [20, 0.05 + 0.93 * skill],
        [0, 0.95 - 0.93 * skill],
      ]
    case 'estimate':
      return [
        [20, 0.05 + 0.75 * skill],
        [10, 0.1],
        [0, 0.85 - 0.75 * skill],
      ]
  }
}

/** Two right reasons and two wrong ones: the share of right ones ticked less that of wrong ones. */
const reasonsOf = (skill: number): Marks => {
  const right = binomial(2, 0.4 + 0.57 * skill)
  const wrong = binomial(2, 0.5 - 0.45 * skill)
  return right.flatMap((p, ticked) =>
    wrong.map((q, slipped) => [Math.max(0, 10 * (ticked - slipped)), p * q] as const),
  )
}

const binomial = (count: number, chance: number): readonly number[] => {
  let ways = [1]
  for (let at = 0; at < count; at++) {
    ways = Array.from(
      { length: ways.length + 1 },
      (_, hits) => (ways[hits] ?? 0) * (1 - chance) + (ways[hits - 1] ?? 0) * chance,
    )
  }
  return ways
}
