import { drawEstimate } from '#core/grading/draw.ts'
import type { Learner } from '#core/learner/learner.ts'
import { askedOf } from '#core/question/asked.ts'
import type { Pack } from '#core/question/pack.ts'
import type { Question } from '#core/question/question.ts'
import type { AskedItem, AttemptView } from '#core/quiz/attempt.ts'
import { drawSeed } from '#core/quiz/judge.ts'
import type { Instant } from '#core/review/entry.ts'
import type { Database } from '../db.ts'
import { readPack } from '../question/packs.ts'
import { type ItemRow, readAttemptRow, readEvents, readItems } from './attempt-rows.ts'

/**
 * An attempt as whoever takes it may see it, at any time: there is nothing of a key in it. Null where this learner has no
 * such attempt. Reading it does not hand it in, so that what is still on its way can count.
 */
export async function readAttempt(
  db: Database,
  learner: Learner,
  attemptId: string,
  now: Instant,
): Promise<AttemptView | null> {
  const sql = db.sql.read
  const attempt = await readAttemptRow(sql, learner.id, attemptId)
  if (attempt === null) return null
  const { id, plan, startedAt, endsAt, handedInAt } = attempt
  const pack = await readPack(sql, plan.packId)
  const items = await readItems(sql, id)
  return {
    id,
    plan,
    startedAt,
    endsAt,
    now,
    handedInAt,
    choices: pack?.choices ?? [],
    axes: pack?.axes ?? [],
    items: items.map((item) => askedItem(item, pack, plan.seed)),
    events: await readEvents(sql, id),
  }
}

const askedItem = (
  { place, part, question }: ItemRow,
  pack: Pick<Pack, 'axes'> | null,
  seed: string,
): AskedItem => ({
  place,
  part,
  axisLabel: axisLabelOf(question, pack),
  level: question.level,
  question: askedOf(question, part, drawOf(question, seed)),
})

export const axisLabelOf = ({ axis }: Pick<Question, 'axis'>, pack: Pick<Pack, 'axes'> | null): string =>
  pack?.axes.find(({ id }) => id === axis)?.label ?? axis

/** Null for all but an estimate. */
export const drawOf = (question: Question, seed: string) =>
  question.kind === 'estimate' ? drawEstimate(question, drawSeed(seed, question.id)) : null
