import { groupBy } from '../group-by.ts'
import type { Grade, Phase, StudyDay } from '../review/entry.ts'
import { type Answered, firstOfDay } from './first-of-day.ts'
import { type Share, shareOf } from './share.ts'
import { mondayOf } from './week.ts'

export type RetentionRow = Answered & {
  readonly grade: Grade
  /** Of the card, before the review. */
  readonly phase: Phase
}

export type Retention = {
  readonly remembered: number
  readonly asked: number
  /** Null when nothing was asked. */
  readonly share: number | null
}

export type WeekRetention = Share & { readonly monday: StudyDay }

/** The cards in review that were asked, each once a study day. */
export const asked = <Row extends RetentionRow>(rows: readonly Row[]): readonly Row[] =>
  firstOfDay(rows).filter(({ phase }) => phase === 'review')

/** The share of cards in review that were remembered when they were asked. Remembered is all but again. */
export const trueRetention = (rows: readonly RetentionRow[]): Retention => {
  const { hits, of, share } = retained(asked(rows))
  return { remembered: hits, asked: of, share }
}

/** The same for each of so many weeks from a Monday, the last one being that of `today`. */
export const retentionByWeek = (
  rows: readonly RetentionRow[],
  today: StudyDay,
  weeks: number,
): readonly WeekRetention[] => {
  const first = mondayOf(today) - 7 * (weeks - 1)
  const byWeek = groupBy(asked(rows), ({ studyDay }) => mondayOf(studyDay))
  return Array.from({ length: weeks }, (_, place) => {
    const monday = first + 7 * place
    return { monday, ...retained(byWeek.get(monday) ?? []) }
  })
}

const retained = (rows: readonly RetentionRow[]): Share =>
  shareOf(rows.filter(({ grade }) => grade !== 'again').length, rows.length)
