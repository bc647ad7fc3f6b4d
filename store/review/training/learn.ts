import { computeParameters, FSRSBindingItem, FSRSBindingReview } from '@open-spaced-repetition/binding'
import { GRADES, type Instant } from '#core/review/entry.ts'
import type { History } from '#core/review/training.ts'

/** What the optimizer learns from, in the order of time: it gives later reviews more weight. */
export type Items = readonly { readonly at: Instant; readonly item: FSRSBindingItem }[]

export const itemsOf = (histories: readonly History[]): Items =>
  histories
    .flatMap(({ grades, days, targets }) => {
      const reviews = grades.map(
        (grade, place) => new FSRSBindingReview(GRADES.indexOf(grade) + 1, days[place] ?? 0),
      )
      return targets.map(({ place, at }) => ({ at, item: new FSRSBindingItem(reviews.slice(0, place + 1)) }))
    })
    .sort((one, other) => one.at - other.at)

/**
 * The weights that foretell these best; null where the optimizer has too little that can be compared. Each learning has a thread of its own;
 * two go on at once, and the others wait.
 */
export function learn(items: Items): Promise<readonly number[] | null> {
  const [beforeLast, last] = underway
  const learned = beforeLast.then(() => compute(items))
  underway = [last, learned.catch(() => null)]
  return learned
}

let underway: readonly [Promise<unknown>, Promise<unknown>] = [Promise.resolve(), Promise.resolve()]

async function compute(items: Items): Promise<readonly number[] | null> {
  try {
    const weights = await computeParameters(
      items.map(({ item }) => item),
      // Short steps as core/review/memory.ts has them. It is asked every so many milliseconds whether it is done: 500 unless told.
      { enableShortTerm: true, numRelearningSteps: 1, timeout: 20 },
    )
    // It counts in 32 bits: its 0.8 is a little more than ours, and so beyond the bound.
    return weights.map((weight) => Math.round(weight * 1e6) / 1e6)
  } catch (error) {
    if (error instanceof Error && error.message.includes('NotEnoughData')) return null
    throw error
  }
}
