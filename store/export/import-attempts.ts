import { readAttemptRow } from '../quiz/attempt-rows.ts'
import { judgeAttempt } from '../quiz/judge-attempt.ts'
import { instantText, type Sql } from '../sql.ts'
import { writeRows } from '../write-rows.ts'
import type { ExportDocument } from './document.ts'
import type { ExportedAttempt } from './document-attempts.ts'
import type { Target } from './import-cards.ts'
import { insert, known } from './insert.ts'

/**
 * Adds the attempts that the store does not have yet, and to those that it has what happened in them elsewhere; such a one
 * is judged anew, since what its places come to follows from all of its events. Gives the number of added attempts.
 */
export async function importAttempts(
  sql: Sql,
  learnerId: string,
  { attempts, cards }: ExportDocument,
  targets: ReadonlyMap<string, Target>,
): Promise<number> {
  const mine = await known(sql, 'Attempt', attempts)
  const origins = new Map(cards.map((card) => [card.id, card]))
  for (const attempt of attempts) {
    if (mine.has(attempt.id)) {
      await mergeAttempt(sql, learnerId, attempt)
      continue
    }
    const { id, plan, contentHash, result, items, events } = attempt
    await insert(sql, 'Attempt', {
      id,
      learnerId,
      plan: JSON.stringify(plan),
      contentHash,
      startedAt: stamp(attempt.startedAt),
      endsAt: orNull(attempt.endsAt),
      handedInAt: orNull(attempt.handedInAt),
      result: result === null ? null : JSON.stringify(result),
      takenBackAt: orNull(attempt.takenBackAt),
    })
    const rows = items.map(({ cardId, outcome, ...item }) => ({
      ...{ attemptId: id, cardId: targets.get(cardId)?.cardId ?? cardId, ...item },
      questionId: origins.get(cardId)?.questionId ?? '',
      part: origins.get(cardId)?.part ?? '',
      outcome: outcome === null ? null : JSON.stringify(outcome),
    }))
    await writeRows(sql, 'AttemptItem', rows)
    await writeEvents(sql, id, events)
  }
  return attempts.filter(({ id }) => !mine.has(id)).length
}

async function mergeAttempt(sql: Sql, learnerId: string, given: ExportedAttempt): Promise<void> {
  const { id, events } = given
  const before = await readAttemptRow(sql, learnerId, id)
  if (before === null) return
  const mine = await known(sql, 'AttemptEvent', events)
  await writeEvents(
    sql,
    id,
    events.filter((event) => !mine.has(event.id)),
  )
  await sql.run(
    `UPDATE "Attempt" SET "handedInAt" = coalesce("handedInAt", ${AS_INSTANT[sql.provider]}),
       "takenBackAt" = coalesce("takenBackAt", ${AS_INSTANT[sql.provider]}) WHERE "id" = ?`,
    [orNull(given.handedInAt), orNull(given.takenBackAt), id],
  )
  const after = await readAttemptRow(sql, learnerId, id)
  const changed = mine.size < events.length || before.handedInAt !== after?.handedInAt
  if (after !== null && changed) await judgeAttempt(sql, after, after.handedInAt !== null)
}

// Beside nothing else that has a type PostgreSQL takes a value for text.
const AS_INSTANT = { sqlite: '?', postgres: 'CAST(? AS TIMESTAMP(3))' } as const

const writeEvents = (sql: Sql, attemptId: string, events: ExportedAttempt['events']): Promise<void> =>
  writeRows(
    sql,
    'AttemptEvent',
    events.map(({ id, place, at, recordedAt, body }) => ({
      ...{ id, attemptId, place },
      at: stamp(at),
      recordedAt: stamp(recordedAt),
      body: JSON.stringify(body),
    })),
  )

const stamp = (at: string): string => instantText(Date.parse(at))

const orNull = (at: string | null): string | null => (at === null ? null : stamp(at))
