import type { Learner } from '#core/learner/learner.ts'
import { draw } from '#core/quiz/draw.ts'
import { linkOf } from '#core/quiz/link.ts'
import { nothingFits } from '#core/quiz/nothing-fits.ts'
import { type QuizPlan, type QuizSet, SETS } from '#core/quiz/plan.ts'
import type { Instant } from '#core/review/entry.ts'
import { readCandidates } from '#store/quiz/candidates.ts'
import type { Sql } from '#store/sql.ts'

/** How much there is for a plan. */
export type Fits = {
  /** What could be asked of each set within the axes, levels and kinds. */
  readonly bySet: Readonly<Record<QuizSet, number>>
  /** Of the plan's own set. */
  readonly count: number
  /** Questions reviewed at least once: without them nothing is weak. */
  readonly reviewed: number
  /** Left out of an exam, for a fact they rest on is old or has changed. */
  readonly stale: number
  /** Where nothing fits: why, and what to widen. */
  readonly nothing: { readonly why: string; readonly widen: readonly Wider[] } | null
}

export type Wider = { readonly words: string; readonly query: string; readonly count: number }

export const readFits = async (sql: Sql, learner: Learner, plan: QuizPlan, now: Instant): Promise<Fits> => {
  // Of all sets, the missed ones need the most to be known.
  const candidates = await readCandidates(sql, learner, { ...plan, set: 'missed' }, now)
  const countOf = (set: QuizSet) => draw(candidates, { ...plan, set, length: ALL }).length
  const bySet = Object.fromEntries(SETS.map((set) => [set, countOf(set)])) as Record<QuizSet, number>
  const count = bySet[plan.set]
  return {
    bySet,
    count,
    reviewed: new Set(candidates.filter(({ recall }) => recall !== null).map(({ questionId }) => questionId))
      .size,
    stale: plan.mode === 'exam' ? candidates.filter(({ stale }) => stale).length : 0,
    nothing:
      count > 0
        ? null
        : { why: nothingFits(plan, candidates), widen: await readWider(sql, learner, plan, now) },
  }
}

const ALL = Number.MAX_SAFE_INTEGER

/** What taking back one thing that was picked would bring, for each that brings something. */
const readWider = async (
  sql: Sql,
  learner: Learner,
  plan: QuizPlan,
  now: Instant,
): Promise<readonly Wider[]> => {
  const found: Wider[] = []
  for (const { words, wider } of WIDER) {
    const next = { ...plan, ...wider, seed: '' }
    if (linkOf(next, '') === linkOf({ ...plan, seed: '' }, '')) continue
    const candidates = await readCandidates(sql, learner, next, now)
    const count = draw(candidates, { ...next, length: ALL }).length
    if (count > 0) found.push({ words, query: withoutSeed(next), count })
  }
  return found
}

const WIDER: readonly { readonly words: string; readonly wider: Partial<QuizPlan> }[] = [
  { words: 'Any question, not only this set', wider: { set: 'any', parts: [] } },
  { words: 'All axes', wider: { axes: [] } },
  { words: 'All levels', wider: { levels: [] } },
  { words: 'All kinds', wider: { kinds: [] } },
  { words: 'All axes, levels and kinds', wider: { axes: [], levels: [], kinds: [] } },
  { words: 'Practise what an exam leaves out', wider: { mode: 'practice' } },
]

/** A seed in the address is a quiz to repeat. */
export const withoutSeed = (plan: QuizPlan): string => {
  const query = new URLSearchParams(linkOf(plan, ''))
  query.delete('seed')
  return query.toString()
}
