import { WEEKDAYS, type Weekday } from '../learner/learner.ts'
import {
  type Clock,
  GRADES,
  type Grade,
  type Instant,
  type Memory,
  type Rules,
  type SeenMemory,
  type StudyDay,
} from './entry.ts'
import { dueAfter, outcomes, type Window, windowOf } from './memory.ts'
import type { Outcome, StudyItem } from './study-item.ts'

/** How many cards in review are due on a study day; one that is missing has none. */
export type Load = ReadonlyMap<StudyDay, number>

/** What each grade would lead to by the card's own fuzz, and between which days it may be moved. */
export type Prospect = {
  readonly outcomes: Outcomes
  readonly windows: Readonly<Record<Grade, Window | null>>
}
type Outcomes = Readonly<Record<Grade, SeenMemory>>
type Shown = StudyItem['outcomes']

/** If it is answered at this instant. */
export const prospectOf = (
  memory: Memory,
  at: Instant,
  cardId: string,
  clock: Clock,
  rules: Rules,
): Prospect => {
  const after = outcomes(memory, at, cardId, clock, rules)
  const window = (grade: Grade) => windowOf(memory, after[grade], rules)
  return {
    outcomes: after,
    windows: { again: window('again'), hard: window('hard'), good: window('good'), easy: window('easy') },
  }
}

/** The study days whose load decides, each once, in order. */
export const daysToWeigh = (prospects: readonly Prospect[]): readonly StudyDay[] => {
  const days = prospects.flatMap((prospect) =>
    GRADES.flatMap((grade) => {
      const choices = choicesOf(prospect, grade)
      return choices.length < 2 ? [] : choices.map((days) => prospect.outcomes[grade].lastStudyDay + days)
    }),
  )
  return [...new Set(days)].sort((one, other) => one - other)
}

/**
 * The outcomes with every interval of up to 90 days moved to the lightest day of its window, and to an easy day only where
 * the window has no other. A better grade never brings a card back sooner. The same cards, load and easy days give the
 * same intervals; each card counts for those behind it, as if it were answered Good, or Easy where it is learned first.
 */
export const evenOut = (
  prospects: readonly Prospect[],
  load: Load,
  easyDays: readonly Weekday[],
): readonly Shown[] => {
  const due = new Map(load)
  return prospects.map((prospect) => {
    const placed = place(prospect, due, easyDays)
    const { dueDay } = placed.good.phase === 'review' ? placed.good : placed.easy
    due.set(dueDay, (due.get(dueDay) ?? 0) + 1)
    return shownOf(placed, prospect.outcomes)
  })
}

/** The outcomes by each card's own fuzz. */
export const asTheyFall = ({ outcomes }: Prospect): Shown => shownOf(outcomes, outcomes)

const shownOf = (placed: Outcomes, own: Outcomes): Shown => {
  const shown = (grade: Grade): Outcome => {
    const { due, scheduledDays: days } = placed[grade]
    return { due, days, placed: days !== own[grade].scheduledDays }
  }
  return { again: shown('again'), hard: shown('hard'), good: shown('good'), easy: shown('easy') }
}

const place = (prospect: Prospect, load: Load, easyDays: readonly Weekday[]): Outcomes => {
  const { outcomes, windows } = prospect
  const [hard, good, easy] = [
    choicesOf(prospect, 'hard'),
    choicesOf(prospect, 'good'),
    choicesOf(prospect, 'easy'),
  ]
  // Good is given most and chooses first, but leaves each of the others a day on its side.
  const between = good.filter((days) => days > (hard[0] ?? 0) && days < (easy.at(-1) ?? days + 1))
  if (good.length > 0 && between.length === 0) return outcomes
  const put = (grade: Grade, choices: readonly number[]): SeenMemory => {
    const outcome = outcomes[grade]
    const meant = windows[grade]?.meant ?? 0
    const weights = choices.map((days) => weightOf(days, outcome.lastStudyDay + days, meant, load, easyDays))
    const [lightest] = weights.sort(byWeight)
    return lightest === undefined ? outcome : dueAfter(outcome, lightest.days)
  }
  const middle = put('good', between)
  return {
    again: outcomes.again,
    hard: put(
      'hard',
      hard.filter((days) => days < middle.scheduledDays),
    ),
    good: middle,
    easy: put(
      'easy',
      easy.filter((days) => days > middle.scheduledDays),
    ),
  }
}

/** Further away it is not known yet how full a day will be. */
const FURTHEST = 90

const choicesOf = ({ outcomes, windows }: Prospect, grade: Grade): readonly number[] => {
  const window = windows[grade]
  if (window === null) return []
  if (window.meant > FURTHEST) return [outcomes[grade].scheduledDays]
  const most = Math.min(window.most, FURTHEST)
  return Array.from({ length: most - window.least + 1 }, (_, at) => window.least + at)
}

type Weight = { readonly days: number; readonly easy: boolean; readonly load: number; readonly off: number }

const weightOf = (
  days: number,
  day: StudyDay,
  meant: number,
  load: Load,
  easyDays: readonly Weekday[],
): Weight => ({
  days,
  easy: easyDays.includes(weekdayOf(day)),
  // A day further away has had less time to fill: taken as it is, the latest day would win nearly always.
  load: (load.get(day) ?? 0) * Math.cbrt(days),
  off: Math.abs(days - meant),
})

const byWeight = (one: Weight, other: Weight): number =>
  Number(one.easy) - Number(other.easy) ||
  one.load - other.load ||
  one.off - other.off ||
  one.days - other.days

// Day 0 was a Thursday.
const weekdayOf = (day: StudyDay): Weekday => WEEKDAYS[(((day + 4) % 7) + 7) % 7] ?? 0
