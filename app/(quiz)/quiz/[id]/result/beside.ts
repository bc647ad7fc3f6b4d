import type { Learner } from '#core/learner/learner.ts'
import type { Axis } from '#core/question/pack.ts'
import { draw } from '#core/quiz/draw.ts'
import type { QuizPlan } from '#core/quiz/plan.ts'
import type { Instant } from '#core/review/entry.ts'
import type { Database } from '#store/db.ts'
import { readContentHash } from '#store/question/question-texts.ts'
import { readCandidates } from '#store/quiz/candidates.ts'
import { readAttempt } from '#store/quiz/read-attempt.ts'
import type { FinishedAttempt } from '#store/quiz/read-result.ts'

/** What a result says beside the attempt itself. */
export type Beside = {
  /** The content is still the one it was drawn from. */
  readonly sameContent: boolean
  /** The axis with the lowest mark below full that has minimal pairs. */
  readonly weakest: Axis | null
  /** To how many places an answer came too late to count. */
  readonly late: number
}

export const readBeside = async (
  db: Database,
  learner: Learner,
  attempt: FinishedAttempt,
  now: Instant,
): Promise<Beside> => {
  const [hash, weakest, view] = await Promise.all([
    readContentHash(db.sql.read),
    readWeakest(db, learner, attempt, now),
    readAttempt(db, learner, attempt.id, now),
  ])
  const late = (view?.events ?? []).filter((event) => event.late === true && event.tag === 'answered')
  return {
    sameContent: hash === attempt.contentHash,
    weakest,
    late: new Set(late.map(({ place }) => place)).size,
  }
}

const readWeakest = async (
  db: Database,
  learner: Learner,
  { plan, axes, result }: FinishedAttempt,
  now: Instant,
): Promise<Axis | null> => {
  const worst = result.byAxis
    .filter(({ mark }) => mark !== null && mark < 1)
    .toSorted((a, b) => (a.mark ?? 0) - (b.mark ?? 0))
  for (const { id } of worst) {
    const pairs: QuizPlan = { ...plan, ...PAIRS, axes: [id] }
    if (draw(await readCandidates(db.sql.read, learner, pairs, now), pairs).length > 0)
      return axes.find((axis) => axis.id === id) ?? { id, label: id }
  }
  return null
}

const PAIRS = { mode: 'practice', set: 'pairs', levels: [], kinds: [], length: 2, parts: [] } as const
