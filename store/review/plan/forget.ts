import type { Sql } from '../../sql.ts'

/** A plan is made from memories: where they have become others all at once, it is made anew when it is next asked for. */
export async function forgetPlans(sql: Sql, learnerId: string): Promise<void> {
  await sql.run('DELETE FROM "PlannedCard" WHERE "learnerId" = ?', [learnerId])
  await sql.run('DELETE FROM "PlanDay" WHERE "learnerId" = ?', [learnerId])
}
