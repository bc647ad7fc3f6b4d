import type { Pack } from '#core/question/pack.ts'
import { type LinkedPlan, planOf, type Search } from '#core/quiz/link.ts'
import { joined } from './search.ts'

/** The plan an address or a form asks for; what cannot be is put right rather than refused. */
export const askedPlan = (search: Search, packs: readonly Pack[], seed: string): LinkedPlan => {
  const { plan, content } = planOf(joined(search), { packId: packs[0]?.id ?? '', seed })
  return { content, plan: { ...plan, length: plan.set === 'pairs' ? Math.max(2, plan.length) : plan.length } }
}
