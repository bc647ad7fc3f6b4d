import { scoreAnswer } from '#core/grading/score.ts'
import type { Question } from '#core/question/question.ts'
import { partsOf } from '#core/question/question.ts'
import type { Judgement } from '#core/quiz/result.ts'
import type { Answer, Instant } from '#core/review/entry.ts'
import { type ExamCell, examMix } from '#core/stats/exam-mix.ts'
import type { FirstAnswer } from '#core/stats/first-answer.ts'
import { formOf, keptChoice } from '#core/stats/form.ts'
import { firstAnswers, type Sighting } from '#core/stats/sighting.ts'
import type { Database } from '../db.ts'
import { readShownInInterviews } from '../interview/shown.ts'
import { instantOf, type Sql } from '../sql.ts'

/** The latest first answers of a learner to questions of a pack, oldest first, from study and from quizzes. */
export async function readFirstAnswers(
  db: Database,
  learnerId: string,
  packId: string,
): Promise<readonly FirstAnswer[]> {
  const sql = db.sql.read
  const [studied, quizzed, shown] = await Promise.all([
    readStudied(sql, learnerId, packId),
    readQuizzed(sql, learnerId, packId),
    readShown(sql, learnerId),
  ])
  return firstAnswers([...studied, ...quizzed, ...shown], MOST)
}

/** What an exam of the pack is made of; of a very large pack by a part of it that has nothing to do with what it asks. */
export async function readExamMix(db: Database, packId: string): Promise<readonly ExamCell[]> {
  const rows = await db.sql.read.all<{ readonly body: string }>(
    `SELECT "body" FROM "Question" WHERE "packId" = ? AND "retiredAt" IS NULL
     ORDER BY "hash", "id" LIMIT ${SAMPLE}`,
    [packId],
  )
  return examMix(
    rows.flatMap(({ body }) => {
      const question = JSON.parse(body) as Question
      const { id: questionId, axis, level } = question
      return partsOf(question).flatMap((part) => {
        const form = formOf(question, part)
        return form === null ? [] : { questionId, axis, level, form }
      })
    }),
  )
}

// Ability changes; what is older says little of today.
const MOST = 300
const SAMPLE = 400

/**
 * The first review of each card, unless it was taken back, came from elsewhere than study, or was given on a question whose
 * meaning has changed since. A card that was started over keeps its first review.
 */
async function readStudied(sql: Sql, learnerId: string, packId: string): Promise<readonly Sighting[]> {
  type Row = Record<'cardId' | 'part' | 'at' | 'answer' | 'body', string>
  const rows = await sql.all<Row>(
    `SELECT c."id" AS "cardId", r."part", r."at", r."answer", q."body"
     FROM "Card" c
     JOIN "Question" q ON q."id" = c."questionId"
     JOIN "Review" r ON r."id" =
       (SELECT f."id" FROM "Review" f WHERE f."cardId" = c."id" ORDER BY f."at", f."id" LIMIT 1)
     WHERE c."learnerId" = ? AND c."version" > 0 AND q."packId" = ? AND r."kind" = 'review'
       AND r."source" = 'study' AND r."phaseBefore" = 'new' AND r."revision" = q."revision"
       AND NOT EXISTS (SELECT 1 FROM "Undo" u WHERE u."reviewId" = r."id")
     ORDER BY r."at" DESC, r."id" LIMIT ${MOST}`,
    [learnerId, packId],
  )
  return rows.map(({ cardId, part, at: text, answer, body }) => {
    const question = JSON.parse(body) as Question
    const given = JSON.parse(answer) as Answer
    const at = instantOf(text)
    const marked = () => scoreAnswer(question, part, given).mark
    return { cardId, at, answer: answerOf(question, part, given, at, marked) }
  })
}

/** What was answered in quizzes, on the text that was shown there; the reviews it fed are no study. */
async function readQuizzed(sql: Sql, learnerId: string, packId: string): Promise<readonly Sighting[]> {
  type Row = Record<'cardId' | 'part' | 'startedAt' | 'outcome' | 'body', string>
  const rows = await sql.all<Row>(
    `SELECT i."cardId", i."part", a."startedAt", i."outcome", t."body"
     FROM "Attempt" a
     JOIN "AttemptItem" i ON i."attemptId" = a."id"
     JOIN "QuestionText" t ON t."questionId" = i."questionId" AND t."hash" = i."hash"
     JOIN "Question" q ON q."id" = i."questionId"
     WHERE a."learnerId" = ? AND q."packId" = ? AND i."novelty" <> 'repeat' AND i."outcome" IS NOT NULL
     ORDER BY a."startedAt" DESC, a."id", i."place" LIMIT ${MOST}`,
    [learnerId, packId],
  )
  return rows.map(({ cardId, part, startedAt, outcome, body }) => {
    const question = JSON.parse(body) as Question
    const { answered, answer, answeredAt, score } = JSON.parse(outcome) as Judgement
    const at = instantOf(startedAt)
    const first = answered ? answerOf(question, part, answer, answeredAt ?? at, () => score.mark) : null
    return { cardId, at, answer: first }
  })
}

/**
 * When each part first came up in a quiz or an interview, answered or not: to answer it in study afterwards is no first answer.
 * What was said in an interview is none either: it was spoken to, probed and hinted at.
 */
async function readShown(sql: Sql, learnerId: string): Promise<readonly Sighting[]> {
  const rows = await sql.all<Record<'cardId' | 'at', string>>(
    `SELECT i."cardId", min(a."startedAt") AS "at"
     FROM "Attempt" a JOIN "AttemptItem" i ON i."attemptId" = a."id"
     WHERE a."learnerId" = ? GROUP BY i."cardId"`,
    [learnerId],
  )
  const quizzed = rows.map(({ cardId, at }) => ({ cardId, at: instantOf(at) }))
  const interviewed = await readShownInInterviews(sql, learnerId)
  return [...quizzed, ...interviewed].map((shown) => ({ ...shown, answer: null }))
}

const answerOf = (
  question: Question,
  part: string,
  answer: Answer,
  at: Instant,
  markOf: () => number,
): FirstAnswer | null => {
  const { id: questionId, axis, level } = question
  const form = formOf(question, part)
  if (form === null) return null
  return {
    at,
    questionId,
    axis,
    level,
    form,
    mark: markOf(),
    kept: keptChoice(question, part, answer.choice),
  }
}
