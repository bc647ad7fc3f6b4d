import type { Instant } from '#core/review/entry.ts'
import type { Training } from '#store/review/training/read.ts'
import type { ParameterSet } from '#store/review/training/read-sets.ts'

/** `7 December 2026` where the learner is. */
export const dateOf = (at: Instant, timeZone: string): string =>
  new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone })

/** `7 December 2026, 10:00`. */
export const momentOf = (at: Instant, timeZone: string): string =>
  `${dateOf(at, timeZone)}, ${new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone })}`

export const counted = (count: number, one: string): string =>
  `${count.toLocaleString('en-US')} ${one}${count === 1 ? '' : 's'}`

export const nameOf = (
  { id, origin, at }: ParameterSet,
  trainings: readonly Training[],
  timeZone: string,
): string => {
  if (origin === 'published') return 'The published numbers'
  if (origin === 'imported') return `Numbers imported on ${dateOf(at, timeZone)}`
  const state = trainings.find((training) => training.id === id)?.state
  const reviews = state?.tag === 'over' ? state.reviews : null
  const from = reviews === null ? '' : ` from ${counted(reviews, 'review')}`
  return `Learned on ${momentOf(at, timeZone)}${from}`
}
