import type { Sql } from '../sql.ts'

/** What processes on one PostgreSQL tell each other by; each is heard once its transaction is on disk. */
export const INTERVIEW_CHANNEL = 'runwhere_interview'

/** Within the transaction that appends. The payload is all that is said: `INTERVIEW SEQ`. */
export async function announceAppended(sql: Sql, interviewId: string, seq: number): Promise<void> {
  if (sql.provider !== 'postgres') return
  await sql.all('SELECT pg_notify(?, ?)', [INTERVIEW_CHANNEL, `${interviewId} ${seq}`])
}
