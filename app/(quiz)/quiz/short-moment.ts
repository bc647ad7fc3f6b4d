import type { Instant } from '#core/review/entry.ts'

/** `7 Dec 2026, 10:00` where the learner is. */
export const shortMoment = (at: Instant, timeZone: string): string =>
  new Date(at).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  })
