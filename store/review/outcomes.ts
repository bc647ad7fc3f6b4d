import type { Learner } from '#core/learner/learner.ts'
import { asTheyFall, daysToWeigh, evenOut, prospectOf } from '#core/review/balance.ts'
import type { Instant, Memory } from '#core/review/entry.ts'
import type { StudyItem } from '#core/review/study-item.ts'
import type { Sql } from '../sql.ts'
import { readLoad } from './load.ts'

/** What each grade would lead to, of each of these cards in turn: on the lighter days, where the learner wants that. */
export async function readOutcomes(
  sql: Sql,
  learner: Learner,
  cards: readonly { readonly id: string; readonly memory: Memory }[],
  now: Instant,
): Promise<readonly StudyItem['outcomes'][]> {
  const { clock, rules, balanceLoad, easyDays } = learner
  const prospects = cards.map(({ id, memory }) => {
    // A clock that was set back must not keep a card from being shown.
    const at = memory.phase === 'new' ? now : Math.max(now, memory.lastReviewedAt)
    return prospectOf(memory, at, id, clock, rules)
  })
  if (!balanceLoad) return prospects.map(asTheyFall)
  return evenOut(prospects, await readLoad(sql, learner, now, daysToWeigh(prospects)), easyDays)
}
