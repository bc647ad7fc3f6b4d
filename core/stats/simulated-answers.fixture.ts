import type { Chance } from '../chance.ts'
import type { ExamCell } from './exam-mix.ts'
import type { FirstAnswer } from './first-answer.ts'
import type { Part } from './simulated-bank.fixture.ts'
import { DIFFICULTIES, type Learner, marksOf, STEPS } from './simulated-learner.fixture.ts'

/** The first answers of a learner to these parts. */
export const answersOf = (
  chance: Chance,
  learner: Learner,
  parts: readonly Part[],
): readonly FirstAnswer[] => {
  const difficulties = new Map<string, number>()
  return parts.map((part, at) => {
    const share = parts.length === 1 ? 1 : at / (parts.length - 1)
    const theta = learner.from + (learner.to - learner.from) * share
    const difficulty = difficulties.get(part.questionId) ?? pick(chance, DIFFICULTIES)
    difficulties.set(part.questionId, difficulty)
    const marks = marksOf(learner, part, theta, difficulty, true)
    let left = chance()
    for (const [mark, probability] of marks) {
      left -= probability
      if (left <= 0) return { ...part, at, mark: mark / STEPS, kept: keptOf(part, mark) }
    }
    return { ...part, at, mark: 0, kept: keptOf(part, 0) }
  })
}

/** A flip that stays is right with its scenario's answer; of those who miss one that turns, all give that again. */
const keptOf = ({ form }: Part, mark: number): boolean | null =>
  form === 'staying' ? mark > 0 : form === 'turning' ? mark === 0 : null

const pick = (chance: Chance, values: readonly number[]): number =>
  values[Math.floor(chance() * values.length)] ?? 0

/** Exactly: the chance to pass a fresh exam now, and its expected mark. */
export const truthOf = (
  learner: Learner,
  mix: readonly ExamCell[],
): { readonly chance: number; readonly mark: number } => {
  const axes = [...new Set(mix.map(({ axis }) => axis))]
  const each = 30 / axes.length
  let sums = new Float64Array(30 * STEPS + 1)
  sums[0] = 1
  let mark = 0
  for (const axis of axes) {
    const one = new Float64Array(STEPS + 1)
    for (const cell of mix.filter((cell) => cell.axis === axis)) {
      for (const difficulty of DIFFICULTIES) {
        for (const [at, probability] of marksOf(
          learner,
          { questionId: '', ...cell },
          learner.to,
          difficulty,
          false,
        )) {
          const weight = (cell.share * axes.length * probability) / DIFFICULTIES.length
          one[at] = (one[at] ?? 0) + weight
          mark += (weight * at) / STEPS / axes.length
        }
      }
    }
    const support = [...one].flatMap((probability, at) =>
      probability > 0 ? [[at, probability] as const] : [],
    )
    for (let question = 0; question < each; question++) {
      const next = new Float64Array(sums.length)
      for (let sum = 0; sum < sums.length; sum++) {
        const had = sums[sum] as number
        if (had === 0) continue
        for (const [at, probability] of support)
          next[sum + at] = (next[sum + at] as number) + had * probability
      }
      sums = next
    }
  }
  return { mark, chance: sums.slice(21 * STEPS).reduce((all, probability) => all + probability, 0) }
}
