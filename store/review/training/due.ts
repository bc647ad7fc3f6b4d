import { setImmediate as turn } from 'node:timers/promises'
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
  const after: Memory[] = []
  for (const [at, { id }] of cards.entries()) {
    const log = (logs.get(id) ?? []).map((line) => under(line, rules))
    after.push(replay(id, log))
    // So that what else this thread waits for is heard.
    if (at % TURN === 0) await turn()
  }
  return { before: dueOf(before, today), after: dueOf(after, today) }
}

const TURN = 50

// A copy by `...` of each of a hundred thousand lines takes as long as replaying half of them.
const under = (line: LogEntry, { parameterSetId, weights }: Rules): LogEntry => ({
  id: line.id,
  kind: line.kind,
  at: line.at,
  grade: line.grade,
  studyDay: line.studyDay,
  zoneOffsetMinutes: line.zoneOffsetMinutes,
  cutoffHour: line.cutoffHour,
  placedDays: line.placedDays,
  rules: { parameterSetId, weights, desiredRetention: line.rules.desiredRetention },
})

const dueOf = (memories: readonly Memory[], today: StudyDay): DueCount => {
  const days = memories.flatMap((memory) => (memory.phase === 'new' ? [] : [memory.dueDay]))
  return {
    today: days.filter((day) => day <= today).length,
    week: days.filter((day) => day < today + 7).length,
  }
}
