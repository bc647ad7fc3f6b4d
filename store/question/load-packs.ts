import type { PackContent } from '#core/question/catalogue.ts'
import type { Sql } from '../sql.ts'
import { writeRows } from '../write-rows.ts'

/** Writes the packs with their facts. A pack that is gone stays for its retired questions. */
export async function loadPacks(sql: Sql, packs: readonly PackContent[]): Promise<void> {
  for (const { pack, facts } of packs) {
    const { id: packId, title } = pack
    await writeRows(sql, 'Pack', [{ id: packId, title, body: JSON.stringify(pack) }], 'id')
    await sql.run('DELETE FROM "Fact" WHERE "packId" = ?', [packId])
    await writeRows(
      sql,
      'Fact',
      facts.map((fact) => ({ packId, id: fact.id, body: JSON.stringify(fact) })),
    )
  }
}
