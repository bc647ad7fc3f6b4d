import type { Instant } from '#core/review/entry.ts'

/** `2026-10-01` as `1 October 2026`. */
export const dayInWords = (day: string): string => {
  const [year = '', month = '1', date = ''] = day.split('-')
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `2026-10-01` as `1 Oct 2026`. */
export const shortDay = (day: string): string => dayInWords(day).replace(/ (\w{3})\w* /, ' $1 ')

/** The day of an instant as facts are dated: UTC. */
export const dayOf = (at: Instant): string => new Date(at).toISOString().slice(0, 10)
