import { isDeepStrictEqual } from 'node:util'
import { expect } from 'vitest'
import type { Memory } from '#core/review/entry.ts'
import { closeDatabase, type Database, openDatabase } from '#store/db.ts'
import { fromJson } from '#store/json.ts'
import { rebuildMemories } from '#store/review/rebuild.ts'
import { type SeededCard, seed } from '../study.ts'
import type { Browser } from './browser.ts'

/** The cards of a new store to be answered. */
export async function prepare(url: string): Promise<readonly SeededCard[]> {
  const db = await openDatabase(url)
  await seed(db, 40)
  const rows = await db.card.findMany({ orderBy: [{ questionId: 'asc' }, { part: 'asc' }] })
  await closeDatabase(db)
  return rows.map(({ id, version, memory }) => ({ id, version, memory: fromJson<Memory>(memory) }))
}

/** Nothing acknowledged is lost, nothing stands there twice, and every memory follows from its log. */
export async function verify(url: string, browser: Browser): Promise<void> {
  const db = await openDatabase(url)
  try {
    await verifyLog(db, browser)
    await verifyCards(db)
  } finally {
    await closeDatabase(db)
  }
}

async function verifyLog(db: Database, browser: Browser): Promise<void> {
  const { recorded, undone, sent, faults } = browser
  expect(faults).toEqual([])
  const log = await db.review.findMany({ include: { undo: true } })
  const byId = new Map(log.map((row) => [row.id, row]))

  const lost = [...recorded.keys()].filter((id) => !byId.has(id))
  const strange = log.filter(({ id }) => !sent.has(id))
  const changed = [...recorded.values()].filter(({ id, memory, version }) => {
    const row = byId.get(id)
    return row?.version !== version || !isDeepStrictEqual(row.folded ?? row.after, memory)
  })
  const kept = [...undone].filter((id) => byId.get(id)?.undo === null)
  expect({ lost, strange, changed, kept }).toEqual({ lost: [], strange: [], changed: [], kept: [] })
}

async function verifyCards(db: Database): Promise<void> {
  const log = await db.review.findMany({ select: { cardId: true, undo: true } })
  const changes = new Map<string, number>()
  for (const { cardId, undo } of log)
    changes.set(cardId, (changes.get(cardId) ?? 0) + (undo === null ? 1 : 2))
  const cards = await db.card.findMany({ where: { version: { gt: 0 } } })
  const counted = Object.fromEntries(cards.map(({ id, version }) => [id, version]))
  expect(counted).toEqual(Object.fromEntries(changes))
  expect((await rebuildMemories(db, false)).differences).toEqual([])
  if (db.provider === 'sqlite') {
    expect(await db.$queryRawUnsafe('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
  }
}
