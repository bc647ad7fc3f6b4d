import type { Database } from './db.ts'

/** Those that can be asked: retired ones do not count. Throws where the store does not answer. */
export async function countQuestions(db: Database): Promise<number> {
  const [row] = await db.sql.read.all<{ readonly questions: number }>(
    'SELECT CAST(count(*) AS INTEGER) AS "questions" FROM "Question" WHERE "retiredAt" IS NULL',
    [],
  )
  return row?.questions ?? 0
}
