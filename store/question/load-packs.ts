import type { PackContent } from '#core/question/catalogue.ts'
import type { Rows } from '../db.ts'
import { toJson } from '../json.ts'

/** Writes the packs with their facts. A pack that is gone stays for its retired questions. */
export async function loadPacks(rows: Rows, packs: readonly PackContent[]): Promise<void> {
  for (const { pack, facts } of packs) {
    const data = { title: pack.title, body: toJson(pack) }
    await rows.pack.upsert({ where: { id: pack.id }, create: { id: pack.id, ...data }, update: data })
    await rows.fact.deleteMany({ where: { packId: pack.id } })
    await rows.fact.createMany({
      data: facts.map((fact) => ({ packId: pack.id, id: fact.id, body: toJson(fact) })),
    })
  }
}
