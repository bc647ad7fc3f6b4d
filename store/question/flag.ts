import type { Instant } from '#core/review/entry.ts'
import type { Database } from '../db.ts'
import { transact } from '../transact.ts'

/** "This answer is wrong": what the learner has to say about a question as it was shown. */
export type Flag = {
  /** Made by the browser: a repeated request is recognised by it. */
  readonly id: string
  readonly questionId: string
  readonly part: string
  /** Of the question as it was shown. */
  readonly revision: number
  readonly note: string
}

export type KeptFlag = Flag & { readonly at: Instant }

/** A known id changes nothing: the note stands as it was first sent. */
export function flagQuestion(
  db: Database,
  learnerId: string,
  flag: Flag,
  now: Instant,
): Promise<'flagged' | 'unknown-question'> {
  const { id, questionId, part, revision, note } = flag
  return transact(db, async (rows) => {
    if ((await rows.flag.count({ where: { id } })) > 0) return 'flagged'
    if ((await rows.question.count({ where: { id: questionId } })) === 0) return 'unknown-question'
    await rows.flag.create({ data: { id, learnerId, questionId, part, revision, note, at: new Date(now) } })
    return 'flagged'
  })
}

/** Of one question, newest first. */
export async function readFlags(
  db: Database,
  learnerId: string,
  questionId: string,
): Promise<readonly KeptFlag[]> {
  const rows = await db.flag.findMany({
    where: { learnerId, questionId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  })
  return rows.map(({ learnerId: _, at, ...flag }) => ({ ...flag, at: at.getTime() }))
}
