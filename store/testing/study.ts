import { randomUUID } from 'node:crypto'
import { type Learner, settingsOf } from '#core/learner/learner.ts'
import type { Grade, Instant, Memory } from '#core/review/entry.ts'
import { DAY } from '#core/review/study-day.ts'
import type { SubmittedReview } from '#core/review/submission.ts'
import type { Database } from '#store/db.ts'
import { readLearner, saveSettings } from '#store/learner/learner.ts'
import { loadContent } from '#store/question/load-content.ts'
import { recordReview } from '#store/review/record.ts'
import { drinks } from './content.ts'

/** Monday, 23 November 2026, 10:00 in Berlin. */
export const MONDAY: Instant = Date.parse('2026-11-23T09:00:00Z')

export const daysLater = (days: number): Instant => MONDAY + days * DAY

/** The learner of a store that holds so many questions of `drinks`; its days are Berlin's. */
export async function seed(db: Database, questions = 12): Promise<Learner> {
  await loadContent(db, [drinks(questions)], 'drinks', MONDAY)
  const learner = await readLearner(db)
  await saveSettings(db, learner.id, { ...settingsOf(learner), timeZone: 'Europe/Berlin' })
  return readLearner(db)
}

export type SeededCard = { readonly id: string; readonly version: number; readonly memory: Memory }

export async function cardOf(db: Database, questionId: string, part = 'main'): Promise<SeededCard> {
  const { id, version, memory } = await db.card.findFirstOrThrow({ where: { questionId, part } })
  return { id, version, memory: memory as Memory }
}

/** An answer as the browser would send it at once. */
export const submission = (card: SeededCard, grade: Grade): SubmittedReview => ({
  id: randomUUID(),
  cardId: card.id,
  version: card.version,
  agoMs: 0,
  grade,
  derivedGrade: grade,
  answer: { choice: 'tea', reasons: ['a'], confidence: 'certain' },
  durationMs: 4000,
  revision: 1,
  source: 'study',
})

/** Answers one part of a question and gives the review's id. */
export async function answerNow(
  db: Database,
  learner: Learner,
  questionId: string,
  grade: Grade,
  now: Instant,
  part = 'main',
  placedDays: number | null = null,
): Promise<string> {
  const review = { ...submission(await cardOf(db, questionId, part), grade), placedDays }
  const result = await recordReview(db, learner, review, now)
  if (result.tag !== 'recorded') throw new Error(`the answer was not recorded: ${result.tag}`)
  return review.id
}
