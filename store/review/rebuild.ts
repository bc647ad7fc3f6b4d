import type { Memory } from '#core/review/entry.ts'
import { replay } from '#core/review/replay.ts'
import { sameMemory } from '#core/review/undo.ts'
import type { Database } from '../db.ts'
import { instantOf, marks, type Sql } from '../sql.ts'
import { transactSql } from '../transact.ts'
import { keysOf, lockCards, writeCard } from './card-rows.ts'
import { readModels } from './model.ts'
import { readLog } from './review-rows.ts'

/** A card whose stored memory, or what the queue finds it by, is not what its log leads to. */
export type Difference = {
  readonly cardId: string
  readonly questionId: string
  readonly part: string
  readonly stored: Memory
  readonly rebuilt: Memory
}

export type Rebuilt = { readonly cards: number; readonly differences: readonly Difference[] }

/** Works every memory out anew from the log and compares; `fix` also writes what differs. */
export async function rebuildMemories(db: Database, fix: boolean): Promise<Rebuilt> {
  const differences: Difference[] = []
  let cards = 0
  for (let after = ''; ; ) {
    const ids = await nextCards(db, after)
    const last = ids.at(-1)
    if (last === undefined) return { cards, differences }
    after = last
    cards += ids.length
    differences.push(...(await rebuildSome(db, ids, fix)))
  }
}

// Each is locked while it is compared, so that answers given meanwhile wait for little.
const FEW = 100

async function nextCards(db: Database, after: string): Promise<readonly string[]> {
  const rows = await db.card.findMany({
    where: { id: { gt: after }, version: { gt: 0 } },
    orderBy: { id: 'asc' },
    take: FEW,
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

function rebuildSome(db: Database, ids: readonly string[], fix: boolean): Promise<readonly Difference[]> {
  return transactSql(db, async (sql) => {
    const differences: Difference[] = []
    const cards = await lockCards(sql, ids)
    const keys = await readKeys(sql, ids)
    const models = await readModels(
      sql,
      cards.map(({ learnerId }) => learnerId),
    )
    for (const card of cards) {
      const model = models.get(card.learnerId)
      if (model === undefined) throw new Error(`Card ${card.id} has no learner.`)
      const rebuilt = replay(card.id, await readLog(sql, card.id, model))
      if (
        sameMemory(rebuilt, card.memory) &&
        keys.get(card.id) === keyText(keysOf({ ...card, memory: rebuilt }))
      )
        continue
      const { id: cardId, questionId, part, memory: stored } = card
      differences.push({ cardId, questionId, part, stored, rebuilt })
      if (fix) await writeCard(sql, { ...card, memory: rebuilt, version: card.version + 1 })
    }
    return differences
  })
}

type Keys = ReturnType<typeof keysOf>

/** What the queue finds the cards by must follow from their memories. */
async function readKeys(sql: Sql, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await sql.all<Keys & { readonly id: string }>(
    `SELECT "id", "phase", "due", "dueDay", "band" FROM "Card" WHERE "id" IN (${marks(ids)})`,
    ids,
  )
  return new Map(rows.map(({ id, ...keys }) => [id, keyText(keys)]))
}

const keyText = ({ phase, due, dueDay, band }: Keys): string =>
  JSON.stringify([phase, due === null ? null : instantOf(due), dueDay, band])
