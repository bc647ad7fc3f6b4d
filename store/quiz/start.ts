import type { Learner } from '#core/learner/learner.ts'
import { draw } from '#core/quiz/draw.ts'
import { nothingFits } from '#core/quiz/nothing-fits.ts'
import { type QuizPlan, timeOf } from '#core/quiz/plan.ts'
import type { Instant } from '#core/review/entry.ts'
import type { Database } from '../db.ts'
import { keepTexts, readContentHash } from '../question/question-texts.ts'
import { instantText } from '../sql.ts'
import { transactSql } from '../transact.ts'
import { writeRows } from '../write-rows.ts'
import { readCandidates } from './candidates.ts'

export type Started =
  /** Also when it had been started before. */
  | { readonly tag: 'started'; readonly id: string }
  /** One sentence: why, and what to widen. */
  | { readonly tag: 'nothing-fits'; readonly why: string }
  /** Somebody else has an attempt of this id. */
  | { readonly tag: 'taken' }

/** Draws a quiz and keeps each question as it stands; nothing that is loaded later changes what was asked. */
export function startAttempt(
  db: Database,
  learner: Learner,
  { id, plan }: { readonly id: string; readonly plan: QuizPlan },
  now: Instant,
): Promise<Started> {
  return transactSql(db, async (sql) => {
    const [known] = await sql.all<{ readonly learnerId: string }>(
      'SELECT "learnerId" FROM "Attempt" WHERE "id" = ?',
      [id],
    )
    if (known !== undefined) return known.learnerId === learner.id ? { tag: 'started', id } : { tag: 'taken' }
    const candidates = await readCandidates(sql, learner, plan, now)
    const drawn = draw(candidates, plan)
    if (drawn.length === 0) return { tag: 'nothing-fits', why: nothingFits(plan, candidates) }
    const time = timeOf(plan, learner.examTime)
    await writeRows(sql, 'Attempt', [
      {
        id,
        learnerId: learner.id,
        plan: JSON.stringify(plan),
        contentHash: await readContentHash(sql),
        startedAt: instantText(now),
        endsAt: time === null ? null : instantText(now + time),
      },
    ])
    const hashes = await keepTexts(
      sql,
      drawn.map(({ questionId }) => questionId),
    )
    await writeRows(
      sql,
      'AttemptItem',
      drawn.map(({ cardId, questionId, part, novelty }, place) => ({
        attemptId: id,
        place,
        cardId,
        questionId,
        part,
        hash: hashes.get(questionId) ?? '',
        novelty,
      })),
    )
    return { tag: 'started', id }
  })
}
