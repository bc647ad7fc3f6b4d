import type { Learner } from '#core/learner/learner.ts'
import { draw } from '#core/quiz/draw.ts'
import { isSameContent, linkOf } from '#core/quiz/link.ts'
import { nothingFits } from '#core/quiz/nothing-fits.ts'
import { partKey, type QuizPlan } from '#core/quiz/plan.ts'
import type { Instant } from '#core/review/entry.ts'
import type { Database } from '#store/db.ts'
import { readContentHash } from '#store/question/question-texts.ts'
import { readCandidates } from '#store/quiz/candidates.ts'
import { listPast } from '#store/quiz/list-attempts.ts'
import { readResult } from '#store/quiz/read-result.ts'

/** What a link that repeats a quiz would draw now. */
export type Drawn = {
  readonly count: number
  /** How many of each axis, in the order they are drawn. */
  readonly byAxis: ReadonlyMap<string, number>
  /** The learner's own attempt at it, if it was among the latest, and how many of these parts were not in it. */
  readonly taken: { readonly at: Instant; readonly others: number } | null
  /** Whether the content is what the link was made from; unknown where the link does not say. */
  readonly content: 'same' | 'changed' | 'unknown'
  /** Of the parts that the link names, how many are not drawn. */
  readonly leftOut: number
  /** Why nothing is drawn; null where something is. */
  readonly nothing: string | null
}

export const readDrawn = async (
  db: Database,
  learner: Learner,
  plan: QuizPlan,
  content: string | null,
  now: Instant,
): Promise<Drawn> => {
  const [candidates, hash] = await Promise.all([
    readCandidates(db.sql.read, learner, plan, now),
    readContentHash(db.sql.read),
  ])
  const drawn = draw(candidates, plan)
  const byAxis = new Map<string, number>()
  for (const { axis } of drawn) byAxis.set(axis, (byAxis.get(axis) ?? 0) + 1)
  const keys = drawn.map(({ questionId, part }) => partKey(questionId, part))
  return {
    count: drawn.length,
    byAxis,
    taken: await readTaken(db, learner, plan, keys, now),
    content: content === null ? 'unknown' : isSameContent(content, hash) ? 'same' : 'changed',
    leftOut: Math.max(0, plan.parts.length - drawn.length),
    nothing: drawn.length === 0 ? nothingFits(plan, candidates) : null,
  }
}

const SEARCHED = 100

const readTaken = async (
  db: Database,
  learner: Learner,
  plan: QuizPlan,
  keys: readonly string[],
  now: Instant,
): Promise<Drawn['taken']> => {
  const { attempts } = await listPast(db, learner.id, SEARCHED)
  const like = attempts.find((attempt) => askedAs(attempt.plan) === askedAs(plan))
  if (like === undefined) return null
  const read = await readResult(db, learner, like.id, now)
  if (read.tag !== 'finished') return null
  const asked = new Set(read.attempt.items.map(({ question, part }) => partKey(question.id, part)))
  return { at: like.startedAt, others: keys.filter((key) => !asked.has(key)).length }
}

/** The link names the parts of a quiz that rested on history; the plan of that quiz did not. */
const askedAs = (plan: QuizPlan): string => linkOf({ ...plan, minutes: null, parts: [] }, '')
