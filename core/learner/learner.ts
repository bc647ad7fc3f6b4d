import type { Clock, Rules } from '../review/entry.ts'
import { DEFAULT_RULES, RETENTION } from '../review/rules.ts'
import { isTimeZone } from '../review/study-day.ts'

export type Learner = {
  readonly id: string
  readonly clock: Clock
  readonly newPerDay: number
  readonly reviewsPerDay: number
  /** Single keys work on a question. */
  readonly shortcuts: boolean
  readonly rules: Rules
}

/** What a learner may change. */
export type Settings = {
  readonly timeZone: string
  readonly cutoffHour: number
  readonly newPerDay: number
  readonly reviewsPerDay: number
  readonly desiredRetention: number
  readonly shortcuts: boolean
}

export type SettingsProblem = { readonly field: keyof Settings; readonly message: string }

export type CheckedSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly SettingsProblem[] }

/** A learner who has chosen nothing yet. An unknown time zone becomes UTC. */
export const newLearner = (id: string, timeZone: string): Learner => ({
  id,
  clock: { timeZone: isTimeZone(timeZone) ? timeZone : 'UTC', cutoffHour: 4 },
  newPerDay: 10,
  reviewsPerDay: 200,
  shortcuts: true,
  rules: DEFAULT_RULES,
})

export const settingsOf = ({ clock, newPerDay, reviewsPerDay, shortcuts, rules }: Learner): Settings => ({
  ...clock,
  newPerDay,
  reviewsPerDay,
  desiredRetention: rules.desiredRetention,
  shortcuts,
})

/** Takes settings as they come from outside. Every field must be there; unknown ones are left out. */
export const checkSettings = (given: Readonly<Record<string, unknown>>): CheckedSettings => {
  const { timeZone, cutoffHour, newPerDay, reviewsPerDay, desiredRetention, shortcuts } = given
  const problems: SettingsProblem[] = []
  const refuse = (field: keyof Settings, message: string) => problems.push({ field, message })

  if (typeof timeZone !== 'string' || !isTimeZone(timeZone)) {
    refuse('timeZone', 'Choose a time zone by its name, such as Europe/Berlin.')
  }
  if (!isWhole(cutoffHour, 23)) refuse('cutoffHour', 'The day starts at a whole hour from 0 to 23.')
  if (!isWhole(newPerDay, 1000)) refuse('newPerDay', 'New questions a day: a whole number from 0 to 1,000.')
  if (!isWhole(reviewsPerDay, 10_000)) {
    refuse('reviewsPerDay', 'Reviews a day: a whole number from 0 to 10,000.')
  }
  if (!isWithin(desiredRetention, RETENTION.least, RETENTION.most)) {
    refuse('desiredRetention', 'Desired retention: a share from 0.70 to 0.97.')
  }
  if (typeof shortcuts !== 'boolean') refuse('shortcuts', 'Shortcuts are either on or off.')

  if (problems.length > 0) return { ok: false, problems }
  // Each was checked above; the compiler does not see it through the list.
  const settings = { timeZone, cutoffHour, newPerDay, reviewsPerDay, desiredRetention, shortcuts } as Settings
  return { ok: true, settings }
}

const isWithin = (value: unknown, least: number, most: number): boolean =>
  typeof value === 'number' && value >= least && value <= most

const isWhole = (value: unknown, most: number): boolean => Number.isInteger(value) && isWithin(value, 0, most)
