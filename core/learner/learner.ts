import type { Clock, Rules, StudyDay } from '../review/entry.ts'
import { DEFAULT_RULES, RETENTION } from '../review/rules.ts'
import { isTimeZone } from '../review/study-day.ts'

export type Learner = {
  readonly id: string
  readonly clock: Clock
  readonly newPerDay: number
  readonly reviewsPerDay: number
  /** Single keys work on a question. */
  readonly shortcuts: boolean
  /** How many times the usual time of an exam this learner gets. */
  readonly examTime: ExamTime
  /** Within its fuzz window a review goes to the day with the least due. */
  readonly balanceLoad: boolean
  /** Days that get as few reviews as can be. */
  readonly easyDays: readonly Weekday[]
  /** Null where no interview is coming. */
  readonly goal: Goal | null
  readonly rules: Rules
}

export const EXAM_TIMES = [1, 1.25, 1.5, 2] as const
export type ExamTime = (typeof EXAM_TIMES)[number]

/** From Sunday. */
export const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** An interview to be ready for. */
export type Goal = {
  /** Of the interview. */
  readonly day: StudyDay
  readonly minutesPerDay: number
}

/** How many minutes a day a goal may ask for. */
export const GOAL_MINUTES = { least: 5, most: 480 } as const

/** What a learner may change. */
export type Settings = {
  readonly timeZone: string
  readonly cutoffHour: number
  readonly newPerDay: number
  readonly reviewsPerDay: number
  readonly desiredRetention: number
  readonly shortcuts: boolean
  readonly examTime: ExamTime
  readonly balanceLoad: boolean
  readonly easyDays: readonly Weekday[]
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
  examTime: 1,
  balanceLoad: true,
  easyDays: [],
  goal: null,
  rules: DEFAULT_RULES,
})

export const settingsOf = ({ clock, rules, ...learner }: Learner): Settings => ({
  ...clock,
  newPerDay: learner.newPerDay,
  reviewsPerDay: learner.reviewsPerDay,
  desiredRetention: rules.desiredRetention,
  shortcuts: learner.shortcuts,
  examTime: learner.examTime,
  balanceLoad: learner.balanceLoad,
  easyDays: learner.easyDays,
})

/** Takes settings as they come from outside. Every field must be there; unknown ones are left out. */
export const checkSettings = (given: Readonly<Record<string, unknown>>): CheckedSettings => {
  const { timeZone, cutoffHour, newPerDay, reviewsPerDay, desiredRetention, shortcuts } = given
  const { examTime, balanceLoad, easyDays } = given
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

  if (!EXAM_TIMES.some((one) => one === examTime)) {
    refuse('examTime', 'The time of an exam: 1, 1.25, 1.5 or 2 times the usual.')
  }
  if (typeof balanceLoad !== 'boolean') refuse('balanceLoad', 'Balancing the load is either on or off.')
  if (!isWeek(easyDays)) refuse('easyDays', 'Easy days: some of the days from 0, Sunday, to 6, each once.')

  if (problems.length > 0) return { ok: false, problems }
  // Each was checked above; the compiler does not see it through the list.
  const settings = {
    ...{ timeZone, cutoffHour, newPerDay, reviewsPerDay, desiredRetention },
    ...{ shortcuts, examTime, balanceLoad, easyDays },
  } as Settings
  return { ok: true, settings }
}

const isWithin = (value: unknown, least: number, most: number): boolean =>
  typeof value === 'number' && value >= least && value <= most

const isWeek = (value: unknown): boolean =>
  Array.isArray(value) && new Set(value).size === value.length && value.every((day) => isWhole(day, 6))

const isWhole = (value: unknown, most: number): boolean => Number.isInteger(value) && isWithin(value, 0, most)
