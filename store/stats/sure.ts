import type { Option } from '#core/question/question.ts'
import type { Confidence, Grade, Source, StudyDay } from '#core/review/entry.ts'
import type { SureRow } from '#core/stats/sure.ts'
import { chunksOf } from '../chunks.ts'
import type { Database } from '../db.ts'
import { instantOf, marks } from '../sql.ts'

/**
 * The choices of these study days, both included, that came with how sure the learner was; nothing that was taken back.
 *
 * The grade an answer earned says whether its choice was right, save for one: a guess with wrong reasons earned again
 * whatever was chosen. For those the options are read, as the question has them now.
 */
export async function readSure(
  db: Database,
  learnerId: string,
  from: StudyDay,
  to: StudyDay,
): Promise<readonly SureRow[]> {
  const rows = await db.sql.read.all<Row>(
    `SELECT r."cardId", r."at", r."studyDay", r."source", r."derivedGrade" AS "earned", r."part", r."questionId",
       r."answer" ->> 'confidence' AS "confidence", r."answer" ->> 'choice' AS "choice"
     FROM "Review" r
     WHERE r."learnerId" = ? AND r."studyDay" BETWEEN ? AND ? AND r."kind" = 'review'
       AND r."answer" ->> 'confidence' IS NOT NULL AND r."answer" ->> 'choice' IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM "Undo" u WHERE u."reviewId" = r."id")`,
    [learnerId, from, to],
  )
  const wrong = await readWrong(db, [...new Set(rows.filter(isDoubtful).map(({ questionId }) => questionId))])
  return rows.map(({ cardId, at, studyDay, source, confidence, ...row }) => ({
    ...{ cardId, at: instantOf(at), studyDay, source, confidence },
    right: isDoubtful({ confidence, ...row })
      ? !(wrong.get(row.questionId)?.includes(row.choice) ?? true)
      : row.earned !== 'again',
  }))
}

type Row = {
  readonly cardId: string
  readonly at: string
  readonly studyDay: StudyDay
  readonly source: Source
  readonly earned: Grade
  readonly part: string
  readonly questionId: string
  readonly confidence: Confidence
  readonly choice: string
}

const isDoubtful = ({ confidence, earned, part }: Pick<Row, 'confidence' | 'earned' | 'part'>): boolean =>
  confidence === 'guessing' && earned === 'again' && part === 'main'

/** The wrong choices of these scenarios. */
async function readWrong(
  db: Database,
  questionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const wrong = new Map<string, readonly string[]>()
  for (const ids of chunksOf(questionIds)) {
    const rows = await db.sql.read.all<{ readonly id: string; readonly options: string }>(
      `SELECT "id", "body" -> 'options' AS "options" FROM "Question" WHERE "id" IN (${marks(ids)})`,
      ids,
    )
    for (const { id, options } of rows) {
      const all: readonly Option[] = JSON.parse(options) ?? []
      wrong.set(
        id,
        all.filter(({ standing }) => standing === 'wrong').map(({ choice }) => choice),
      )
    }
  }
  return wrong
}
