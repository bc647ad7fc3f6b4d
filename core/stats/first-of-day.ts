import type { Instant, Source, StudyDay } from '../review/entry.ts'

export type Answered = {
  readonly cardId: string
  readonly at: Instant
  readonly studyDay: StudyDay
  readonly source: Source
}

/**
 * Each card's first answer on a study day, in the order of time: what comes later that day says how well it was relearned.
 * Answers that were kept because of how they went tell nothing about how often that is: quizzes and interviews pass on
 * what was missed, not what was known. They are left out, and with them what the card was asked after one that day.
 */
export const firstOfDay = <Row extends Answered>(rows: readonly Row[]): readonly Row[] => {
  const met = new Set<string>()
  return rows
    .toSorted((one, other) => one.at - other.at)
    .filter(({ studyDay, cardId }) => {
      const key = `${studyDay} ${cardId}`
      return !met.has(key) && met.add(key)
    })
    .filter(({ source }) => source === 'study' || source === 'import')
}
