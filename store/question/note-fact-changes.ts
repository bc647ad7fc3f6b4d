import { randomUUID } from 'node:crypto'
import type { PackContent } from '#core/question/catalogue.ts'
import type { Fact } from '#core/question/fact.ts'
import type { Instant } from '#core/review/entry.ts'
import { sameValue } from '#core/review/fact-change.ts'
import { instantText, type Sql } from '../sql.ts'
import { writeRows } from '../write-rows.ts'

/** Notes which facts are about to get another value. One that is new, or gone, has not changed; one that is back is compared with what it was. */
export async function noteFactChanges(
  sql: Sql,
  packs: readonly PackContent[],
  now: Instant,
): Promise<readonly FactKey[]> {
  const stored = await sql.all<FactKey & { readonly body: string }>(
    'SELECT "packId", "id" AS "factId", "body" FROM "Fact"',
    [],
  )
  const before = new Map(stored.map((row) => [keyOf(row), row.body]))
  const changed = packs.flatMap(({ pack, facts }) =>
    facts.flatMap((fact) => {
      const key = { packId: pack.id, factId: fact.id }
      const body = before.get(keyOf(key))
      return body === undefined || sameValue(JSON.parse(body) as Fact, fact)
        ? []
        : [{ ...key, before: body, after: JSON.stringify(fact) }]
    }),
  )
  await writeRows(
    sql,
    'FactChange',
    changed.map((change) => ({ id: randomUUID(), at: instantText(now), ...change })),
  )
  return changed
}

export type FactKey = { readonly packId: string; readonly factId: string }

/** Ids of facts are a pack's own. */
export const keyOf = ({ packId, factId }: FactKey): string => `${packId} ${factId}`
