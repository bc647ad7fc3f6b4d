import type { Instant } from '#core/review/entry.ts'

/** `7 Dec 2026, 10:00` where the learner is. */
export const shortMoment = (at: Instant, timeZone: string): string => said(at, timeZone, {})

/** `Mon 7 Dec 2026, 10:00`. */
export const momentOf = (at: Instant, timeZone: string): string => said(at, timeZone, { weekday: 'short' })

const said = (at: Instant, timeZone: string, more: Intl.DateTimeFormatOptions): string =>
  new Date(at).toLocaleString('en-GB', { ...more, ...MOMENT, timeZone })

const MOMENT = {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
} as const
