import type { LogEntry, Memory, Rules, StudyDay } from '#core/review/entry.ts'
import { replay } from '#core/review/replay.ts'
import type { Compared, DueCount } from '#core/review/verdict.ts'
import { fromJson } from '../../json.ts'
import type { Sql } from '../../sql.ts'
import type { TrainingLogs } from './read-logs.ts'
import type { TrainingJob } from './run.ts'

/** How many of the learner's cards are due today and this week, as they are and folded with these rules. */
export async function countDue(
  sql: Sql,
  { learnerId, today }: TrainingJob,
  logs: TrainingLogs,
  rules: Rules,
): Promise<Compared<DueCount>> {
  const cards = await sql.all<{ readonly id: string; readonly memory: string }>(
    'SELECT "id", "memory" FROM "Card" WHERE "learnerId" = ? AND "active" = TRUE AND "version" > 0',
    [learnerId],
  )
  const before = cards.map(({ memory }) => fromJson<Memory>(JSON.parse(memory)))
  const after = cards.map(({ id }) =>
    replay(
      id,
      (logs.get(id) ?? []).map((line) => under(line, rules)),
    ),
  )
  return { before: dueOf(before, today), after: dueOf(after, today) }
}

const under = (line: LogEntry, { parameterSetId, weights }: Rules): LogEntry => ({
  ...line,
  rules: { ...line.rules, parameterSetId, weights },
})

const dueOf = (memories: readonly Memory[], today: StudyDay): DueCount => {
  const days = memories.flatMap((memory) => (memory.phase === 'new' ? [] : [memory.dueDay]))
  return {
    today: days.filter((day) => day <= today).length,
    week: days.filter((day) => day < today + 7).length,
  }
}
