import type { Instant } from '#core/review/entry.ts'
import type { Outcome } from '#core/review/study-item.ts'

/** How long until a card comes back: `10 min`, `4 days`, `2.5 months`. */
export const intervalOf = (outcome: Pick<Outcome, 'due' | 'days'>, now: Instant): string =>
  outcome.days === 0
    ? minutes(Math.max(1, Math.round((outcome.due - now) / 60_000)))
    : daysInWords(outcome.days)

const minutes = (count: number) => (count < 60 ? `${count} min` : `${Math.round(count / 60)} h`)

export const daysInWords = (days: number): string => {
  if (days < 31) return counted(String(days), 'day')
  return days < 365 ? counted(short(days / 30.4), 'month') : counted(short(days / 365.25), 'year')
}

const short = (value: number) => (value < 10 ? value.toFixed(1).replace('.0', '') : String(Math.round(value)))

const counted = (count: string, unit: string) => `${count} ${unit}${count === '1' ? '' : 's'}`
