import type { PackContent } from '#core/question/catalogue.ts'
import { chunksOf } from '../chunks.ts'
import { marks, type Sql } from '../sql.ts'
import { writeRows } from '../write-rows.ts'

/**
 * Writes the packs with their facts and topics. A pack that is gone stays, with its facts, for its retired questions; a fact
 * that is gone from its pack stays out of sight (`GONE`), to be compared should it come back.
 */
export async function loadPacks(sql: Sql, packs: readonly PackContent[]): Promise<void> {
  await sql.run('DELETE FROM "Topic"', [])
  for (const { pack, facts, topics } of packs) {
    const { id: packId, title } = pack
    await writeRows(sql, 'Pack', [{ id: packId, title, body: JSON.stringify(pack) }], 'id')
    await sql.run('UPDATE "Fact" SET "place" = ? WHERE "packId" = ?', [GONE, packId])
    for (const chunk of chunksOf(facts.map(({ id }) => id)))
      await sql.run(`DELETE FROM "Fact" WHERE "packId" = ? AND "id" IN (${marks(chunk)})`, [packId, ...chunk])
    await writeRows(
      sql,
      'Fact',
      facts.map((fact, place) => ({ packId, id: fact.id, place, body: JSON.stringify(fact) })),
    )
    await writeRows(
      sql,
      'Topic',
      topics.map((topic, place) => {
        const { id, kind } = topic
        return { packId, id, kind, place, body: JSON.stringify(topic) }
      }),
    )
  }
}

// Whoever lists facts takes those with a place from 0 on.
const GONE = -1
