import type { Confidence, StudyDay } from '#core/review/entry.ts'
import type { ChanceTally } from '#core/stats/prediction.ts'
import type { SureTally } from '#core/stats/sure.ts'
import type { Database } from '../db.ts'
import { NOT_UNDONE } from '../review/review-rows.ts'
import { readWrongChoices } from './wrong-choices.ts'

export type FirstAnswers = {
  /** By the chance that was predicted, to a thousandth. */
  readonly chances: readonly ChanceTally[]
  /** Of the answers that were a choice and came with how sure the learner was. */
  readonly sure: readonly SureTally[]
}

/**
 * Counts the first answer to each card on each of these study days, both included: what comes later that day says how well it
 * was relearned. What was taken back is left out, and so are answers that were kept because of how they went: a quiz and an
 * interview pass on what was missed, not what was known. A card that was answered there first that day does not count at all.
 *
 * Counted by the database, in one statement: a year may hold 50,000 answers, and to read them takes longer than to count them.
 */
export async function readFirstAnswers(
  db: Database,
  learnerId: string,
  from: StudyDay,
  to: StudyDay,
): Promise<FirstAnswers> {
  const rows = await db.sql.read.all<Row>(COUNTED, [learnerId, from, to])
  const of = (kind: Row['kind']) => rows.filter((row) => row.kind === kind)
  return {
    chances: of('chance').map(({ key, answers, hits }) => ({
      chance: Number(key) / 1000,
      asked: answers,
      remembered: hits,
    })),
    sure: [
      ...of('sure').flatMap(({ key, answers, hits }) => [
        { confidence: key as Confidence, right: true, answers: hits },
        { confidence: key as Confidence, right: false, answers: answers - hits },
      ]),
      ...(await judgeGuesses(db, of('guess'))),
    ],
  }
}

/** A guess with wrong reasons earned again whatever was chosen: whether the choice was right the question has to say, as it is now. */
async function judgeGuesses(db: Database, guesses: readonly Row[]): Promise<readonly SureTally[]> {
  const wrong = await readWrongChoices(db.sql.read, [...new Set(guesses.map(({ key }) => key))])
  return guesses.map(({ key, choice, answers }) => {
    const right = choice !== null && wrong.get(key)?.includes(choice) === false
    return { confidence: 'guessing', right, answers }
  })
}

type Row = {
  readonly kind: 'chance' | 'sure' | 'guess'
  /** Thousandths of the chance, how sure, or the question's id. */
  readonly key: string
  readonly choice: string | null
  readonly answers: number
  readonly hits: number
}

const line = (kind: Row['kind'], key: string, choice: string, hit: string): string =>
  `SELECT '${kind}' AS "kind", CAST(${key} AS TEXT) AS "key", ${choice} AS "choice",
     CAST(count(*) AS INTEGER) AS "answers", CAST(sum(CASE WHEN ${hit} THEN 1 ELSE 0 END) AS INTEGER) AS "hits" FROM first`

const CHOSEN = '"confidence" IS NOT NULL AND "choice" IS NOT NULL'
const DOUBTFUL = `("confidence" = 'guessing' AND "derivedGrade" = 'again' AND "part" = 'main')`

/**
 * A review `r` that is a first answer: the log says of each how many study days passed since the last one, as it was known when
 * it was recorded, none between two on one day. To number the answers of each day instead would take as long as all the rest.
 */
export const IS_FIRST = `(r."elapsedDays" > 0 OR r."phaseBefore" = 'new') AND r."source" IN ('study', 'import')`

const COUNTED = `WITH first AS MATERIALIZED (
    SELECT r."questionId", r."part", r."grade", r."derivedGrade", r."phaseBefore",
      round(r."retrievability" * 1000) AS "chance",
      r."answer" ->> 'confidence' AS "confidence", r."answer" ->> 'choice' AS "choice"
    FROM "Review" r
    WHERE r."learnerId" = ? AND r."studyDay" BETWEEN ? AND ? AND r."kind" = 'review'
      AND ${IS_FIRST} AND ${NOT_UNDONE}
  )
  ${line('chance', 'CAST("chance" AS INTEGER)', 'NULL', `"grade" <> 'again'`)}
  WHERE "phaseBefore" = 'review' AND "chance" IS NOT NULL GROUP BY "chance"
  UNION ALL
  ${line('sure', '"confidence"', 'NULL', `"derivedGrade" <> 'again'`)}
  WHERE ${CHOSEN} AND NOT ${DOUBTFUL} GROUP BY "confidence"
  UNION ALL
  ${line('guess', '"questionId"', '"choice"', 'FALSE')} WHERE ${CHOSEN} AND ${DOUBTFUL} GROUP BY "questionId", "choice"`
