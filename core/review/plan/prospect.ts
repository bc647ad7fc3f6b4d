import type { Grade } from '../entry.ts'
import type { MemoryModel, Strength } from '../memory.ts'
import type { Habits } from './habits.ts'
import { leapsOf } from './leaps.ts'

/** What a visit today is expected to add to recall on the date, and how many answers it takes. */
export type Prospect = { readonly gain: number; readonly answers: number }

/** @param left days from the visit to the date */
export type Prospects = {
  readonly fresh: (left: number) => Prospect
  /** @param since whole days since the last review, at least 1 */
  readonly seen: (strength: Strength, since: number, left: number) => Prospect
}

/**
 * Each visit is reckoned by its likeliest course: steps are passed with good, what is remembered is good. That ranks cards
 * as well as all courses together would, at a third of the cost; the forecast draws them all (forecast.ts).
 */
export const prospectsOf = (model: MemoryModel, habits: Habits): Prospects => {
  const firsts = (Object.entries(habits.first) as [Grade, number][]).map(([grade, share]) => {
    const goods = grade === 'easy' ? 0 : grade === 'good' ? 1 : 2
    let strength = model.after(null, 0, grade)
    for (let step = 0; step < goods; step++) strength = model.after(strength, 0, 'good')
    return { share, strength, answers: 1 + goods * perStep(habits) }
  })
  const leaps = leapsOf(model)
  const answers = firsts.reduce((sum, first) => sum + first.share * first.answers, 0)
  return {
    fresh: (left) => ({
      gain: firsts.reduce(
        (sum, { share, strength }) => sum + share * model.recall(strength.stability, left),
        0,
      ),
      answers,
    }),
    seen: (strength, since, left) => {
      const recalled = model.recall(strength.stability, since)
      const { kept, relearned } = leaps(strength, recalled)
      const then = recalled * model.recall(kept, left) + (1 - recalled) * model.recall(relearned, left)
      return {
        gain: then - model.recall(strength.stability, since + left),
        answers: 1 + (1 - recalled) * perStep(habits),
      }
    },
  }
}

/** Hard asks for the same step once more. */
const perStep = ({ passed }: Habits): number => 1 / (1 - passed.hard)
