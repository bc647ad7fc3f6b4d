import { setTimeout as pause } from 'node:timers/promises'
import { replay } from '#core/review/replay.ts'
import { sameMemory } from '#core/review/undo.ts'
import type { Database } from '../../db.ts'
import { NOW, type Sql } from '../../sql.ts'
import { transactSql } from '../../transact.ts'
import { lockCards, writeCard } from '../card-rows.ts'
import { readModel } from '../model.ts'
import { readLogs } from '../review-rows.ts'

/**
 * Goes on with every adoption that is not finished: folds the learner's cards again, a few at a time, so that answers given
 * meanwhile wait for little. Killed at any moment, it goes on from there when it is called again; called twice at once, or by
 * two processes, it does the same work twice.
 */
export async function refold(db: Door): Promise<void> {
  for (;;) {
    const adoption = await nextUnfinished(db.sql.read)
    if (adoption === null) return
    await refoldSome(db, adoption)
    await pause(PAUSE_MS)
  }
}

type Door = Pick<Database, 'sql'>

type Unfinished = { readonly id: string; readonly learnerId: string; readonly afterCardId: string }

export async function nextUnfinished(sql: Sql): Promise<Unfinished | null> {
  const [first] = await sql.all<Unfinished>(
    'SELECT "id", "learnerId", "afterCardId" FROM "Adoption" WHERE "finishedAt" IS NULL ORDER BY "at", "id" LIMIT 1',
    [],
  )
  return first ?? null
}

async function refoldSome(db: Door, { id, learnerId, afterCardId }: Unfinished): Promise<void> {
  const ids = await nextCards(db.sql.read, learnerId, afterCardId)
  const last = ids.at(-1)
  await transactSql(db, async (sql) => {
    if (last === undefined) {
      await sql.run(`UPDATE "Adoption" SET "finishedAt" = ${NOW[sql.provider]} WHERE "id" = ?`, [id])
      return
    }
    await refoldCards(sql, learnerId, ids)
    await sql.run('UPDATE "Adoption" SET "afterCardId" = ? WHERE "id" = ?', [last, id])
  })
}

async function refoldCards(sql: Sql, learnerId: string, ids: readonly string[]): Promise<void> {
  // Also those without a review: the first may be under way, by someone who still knows the earlier weights.
  const cards = await lockCards(sql, ids)
  const model = await readModel(sql, learnerId)
  const logs = await readLogs(sql, ids, model)
  for (const card of cards.filter(({ version }) => version > 0)) {
    const memory = replay(card.id, logs.get(card.id) ?? [])
    if (!sameMemory(memory, card.memory)) await writeCard(sql, { ...card, memory, version: card.version + 1 })
  }
}

// Of a log of 150 lines the whole takes about 5 ms, for which other writers wait; two thirds of the time are theirs.
const LINES = 150
const CARDS = 100
const PAUSE_MS = 10

/** As many as have some `LINES` between them, but one at least: no version is lower than its card's number of lines. */
async function nextCards(sql: Sql, learnerId: string, after: string): Promise<readonly string[]> {
  const rows = await sql.all<{ readonly id: string; readonly version: number }>(NEXT, [
    learnerId,
    after,
    CARDS,
  ])
  let lines = 0
  const enough = rows.findIndex(({ version }) => {
    lines += version
    return lines >= LINES
  })
  return (enough === -1 ? rows : rows.slice(0, enough + 1)).map(({ id }) => id)
}

// Without `|| ''` SQLite finds the learner's cards by the learner, and sorts all of them to give the next few.
const NEXT = `SELECT "id", "version" FROM "Card" WHERE "learnerId" || '' = ? AND "id" > ? ORDER BY "id" LIMIT ?`
