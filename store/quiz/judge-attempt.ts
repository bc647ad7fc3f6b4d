import { fold, stateOf } from '#core/quiz/attempt.ts'
import { resultOf } from '#core/quiz/result.ts'
import type { Sql } from '../sql.ts'
import { type AttemptRow, type ItemRow, readEvents, readItems, writeOutcome } from './attempt-rows.ts'
import { judge } from './judge.ts'

/** Judges these places anew, or all of them, by the events as they stand, and adds up what has ended. */
export async function judgeAttempt(
  sql: Sql,
  { id, plan }: AttemptRow,
  ended: boolean,
  places?: readonly number[],
): Promise<void> {
  const states = fold(await readEvents(sql, id))
  const isDue = ({ place }: ItemRow) =>
    (places?.includes(place) ?? true) &&
    (ended || (plan.mode === 'practice' && stateOf(states, place).answeredAt !== null))
  // To add up takes all of them.
  const items = await readItems(sql, id, ended ? undefined : places)
  const judged = items.map((item) =>
    isDue(item) ? { ...item, outcome: judge(item, stateOf(states, item.place), plan, ended) } : item,
  )
  for (const item of judged)
    if (isDue(item) && item.outcome !== null) await writeOutcome(sql, id, item.place, item.outcome)
  if (!ended) return
  const outcomes = judged.flatMap(({ question: { axis, level }, outcome }) =>
    outcome === null ? [] : [{ axis, level, outcome }],
  )
  await sql.run('UPDATE "Attempt" SET "result" = ? WHERE "id" = ?', [
    JSON.stringify(resultOf(plan.mode, outcomes)),
    id,
  ])
}
