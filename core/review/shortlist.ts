import { type Band, stabilityOf } from './band.ts'
import type { Rules, StudyDay } from './entry.ts'
import { intervalAt } from './interval.ts'

/** An overdue card as an index holds it, without its memory. */
export type Key = { readonly questionId: string; readonly band: Band; readonly dueDay: StudyDay }

/**
 * The questions, so many at most, whose cards are the least likely to be remembered, as far as their keys tell: a card of
 * this band waited as long as its stability asks for, and is late since. Only their memories have to be read.
 *
 * Stability differs by up to 12 % from its band's, and fuzz moves an interval by up to a quarter: a page is ranked exactly
 * afterwards, among several times as many (`shortlisted`).
 */
export const shortlist = (
  keys: readonly Key[],
  studyDay: StudyDay,
  rules: Rules,
  questions: number,
): readonly string[] => {
  const waited = ({ band, dueDay }: Key) => {
    const stability = stabilityOf(band)
    return (intervalAt(stability, rules) + studyDay - dueDay) / stability
  }
  const ranked = keys
    .map((key) => ({ questionId: key.questionId, waited: waited(key) }))
    .sort((one, other) => other.waited - one.waited || (one.questionId < other.questionId ? -1 : 1))
  return [...new Set(ranked.map(({ questionId }) => questionId))].slice(0, questions)
}

/** How many questions are enough for a page; so many are also counted exactly. */
export const shortlisted = (limit: number): number => Math.max(60, 4 * limit)
