import type { Learner } from '#core/learner/learner.ts'
import type { Instant } from '#core/review/entry.ts'
import { checkRules } from '#core/review/rules.ts'
import type { Database } from '../../db.ts'
import type { Sql } from '../../sql.ts'
import { transactSql } from '../../transact.ts'
import { readSets } from '../training/read-sets.ts'
import { changeModel } from './change-model.ts'

export type AdoptResult =
  /** Now, or by an earlier request with this id. What remains is refold.ts's. */
  | { readonly tag: 'adopted'; readonly id: string }
  | { readonly tag: 'in-use' }
  | { readonly tag: 'unknown-set' }
  /** It may not be used; why, in one sentence. */
  | { readonly tag: 'refused'; readonly reason: string }

/** Takes a set of weights over, a new one or an earlier one. */
export function adopt(
  db: Database,
  learner: Learner,
  { id, parameterSetId }: { readonly id: string; readonly parameterSetId: string },
  now: Instant,
): Promise<AdoptResult> {
  return transactSql(db, async (sql) => {
    const known = await sql.all('SELECT 1 FROM "Adoption" WHERE "id" = ? AND "learnerId" = ?', [
      id,
      learner.id,
    ])
    if (known.length > 0) return { tag: 'adopted', id }
    const refused = await refusalOf(sql, learner, parameterSetId)
    if (refused !== null) return refused
    await changeModel(sql, learner.id, { id, parameterSetId }, now)
    return { tag: 'adopted', id }
  })
}

async function refusalOf(sql: Sql, learner: Learner, parameterSetId: string): Promise<AdoptResult | null> {
  const set = (await readSets(sql, learner.id)).find((one) => one.id === parameterSetId)
  if (set === undefined) return { tag: 'unknown-set' }
  if (set.inUse) return { tag: 'in-use' }
  if (!set.accepted) return { tag: 'refused', reason: 'These weights foretold no better what was held out.' }
  const { desiredRetention } = learner.rules
  const [problem] = checkRules({ parameterSetId, weights: set.weights, desiredRetention })
  return problem === undefined
    ? null
    : { tag: 'refused', reason: `These weights cannot be used: ${problem}.` }
}
