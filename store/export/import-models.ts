import { randomUUID } from 'node:crypto'
import type { Instant } from '#core/review/entry.ts'
import { changeModel } from '../review/adoption/change-model.ts'
import { instantText, type Sql, type Value } from '../sql.ts'
import type { ExportDocument } from './document.ts'
import { insert, known } from './insert.ts'

/** What was learned and taken over becomes history here; the weights that the document has in use become those in use. */
export async function importModels(
  sql: Sql,
  learnerId: string,
  { learner, trainings, adoptions }: ExportDocument,
  now: Instant,
): Promise<void> {
  const stamp = (at: string): string => instantText(Date.parse(at))
  const [mine] = await sql.all<{ readonly parameterSetId: string }>(
    'SELECT "parameterSetId" FROM "Learner" WHERE "id" = ?',
    [learnerId],
  )
  const add = async (table: string, rows: readonly (Readonly<Record<string, Value>> & { id: string })[]) => {
    const had = await known(sql, table, rows)
    for (const row of rows) if (!had.has(row.id)) await insert(sql, table, { ...row, learnerId })
  }
  await add(
    'Training',
    trainings.map(({ at, finishedAt, body, ...rest }) => ({
      ...rest,
      at: stamp(at),
      finishedAt: finishedAt === null ? null : stamp(finishedAt),
      body: body === null ? null : JSON.stringify(body),
    })),
  )
  await add(
    'Adoption',
    adoptions.map(({ at, ...rest }) => ({ ...rest, at: stamp(at), finishedAt: stamp(at), afterCardId: '' })),
  )
  const { parameterSetId } = learner
  if (mine?.parameterSetId !== parameterSetId) {
    await changeModel(sql, learnerId, { id: randomUUID(), parameterSetId }, now)
  }
}
