import { setImmediate as turn } from 'node:timers/promises'
import type { Memory, Rules, StudyDay } from '#core/review/entry.ts'
import { replay } from '#core/review/replay.ts'
import type { Compared, DueCount } from '#core/review/verdict.ts'
import { chunksOf } from '../../chunks.ts'
import { fromJson } from '../../json.ts'
import type { Sql } from '../../sql.ts'
import { readLogs } from '../review-rows.ts'
import type { TrainingJob } from './run.ts'

/** How many of the learner's cards are due today and this week, as they are and folded with these weights. */
export async function countDue(
  sql: Sql,
  { learnerId, today }: TrainingJob,
  weights: Pick<Rules, 'parameterSetId' | 'weights'>,
): Promise<Compared<DueCount>> {
  const cards = await sql.all<{ readonly id: string; readonly memory: string }>(
    'SELECT "id", "memory" FROM "Card" WHERE "learnerId" = ? AND "active" = TRUE AND "version" > 0',
    [learnerId],
  )
  const before = cards.map(({ memory }) => fromJson<Memory>(JSON.parse(memory)))
  const after: Memory[] = []
  for (const some of chunksOf(cards, CARDS)) {
    const logs = await readLogs(
      sql,
      some.map(({ id }) => id),
      weights,
    )
    after.push(...some.map(({ id }) => replay(id, logs.get(id) ?? [])))
    // So that the next learning begins when one is done.
    await turn()
  }
  return { before: dueOf(before, today), after: dueOf(after, today) }
}

const CARDS = 50

const dueOf = (memories: readonly Memory[], today: StudyDay): DueCount => {
  const days = memories.flatMap((memory) => (memory.phase === 'new' ? [] : [memory.dueDay]))
  return {
    today: days.filter((day) => day <= today).length,
    week: days.filter((day) => day < today + 7).length,
  }
}
