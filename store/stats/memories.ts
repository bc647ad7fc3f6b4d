import type { SeenMemory } from '#core/review/entry.ts'
import type { Database } from '../db.ts'

export type AxisMemories = {
  readonly axis: string
  /** Of the cards that were answered. */
  readonly seen: readonly SeenMemory[]
  /** How many cards were never answered. */
  readonly fresh: number
}

/**
 * The memories of all cards that are asked, by axis; suspended and retired ones are left out. Two queries whatever there is; the
 * memories themselves are read, 10,000 of them in some 40 ms.
 */
export async function readMemories(db: Database, learnerId: string): Promise<readonly AxisMemories[]> {
  const [rows, counts] = await Promise.all([
    db.sql.read.all<{ readonly axis: string; readonly memory: string }>(
      `SELECT "axis", "memory" FROM "Card"
       WHERE "learnerId" = ? AND "active" = TRUE AND "phase" IN ('learning', 'review', 'relearning')`,
      [learnerId],
    ),
    db.sql.read.all<{ readonly axis: string; readonly cards: number }>(
      `SELECT "axis", CAST(count(*) AS INTEGER) AS "cards" FROM "Card"
       WHERE "learnerId" = ? AND "active" = TRUE AND "phase" = 'new' GROUP BY "axis"`,
      [learnerId],
    ),
  ])
  const seen = new Map<string, SeenMemory[]>()
  for (const { axis, memory } of rows) {
    const memories = seen.get(axis) ?? []
    memories.push(JSON.parse(memory))
    seen.set(axis, memories)
  }
  const fresh = new Map(counts.map(({ axis, cards }) => [axis, cards]))
  return [...new Set([...seen.keys(), ...fresh.keys()])]
    .sort()
    .map((axis) => ({ axis, seen: seen.get(axis) ?? [], fresh: fresh.get(axis) ?? 0 }))
}
