import type { Grade, Instant, Phase, StudyDay } from '../review/entry.ts'

export type RetentionRow = {
  readonly cardId: string
  readonly at: Instant
  readonly studyDay: StudyDay
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

/**
 * The share of cards in review that were remembered when they were asked. Only a card's first review on a
 * study day counts: what comes later that day says how well it was relearned. Remembered is all but again.
 */
export const trueRetention = (rows: readonly RetentionRow[]): Retention => {
  const first = new Map<string, RetentionRow>()
  for (const row of rows.toSorted((one, other) => one.at - other.at)) {
    const key = `${row.studyDay} ${row.cardId}`
    if (!first.has(key)) first.set(key, row)
  }
  const asked = [...first.values()].filter(({ phase }) => phase === 'review')
  const remembered = asked.filter(({ grade }) => grade !== 'again').length
  return {
    remembered,
    asked: asked.length,
    share: asked.length === 0 ? null : remembered / asked.length,
  }
}
