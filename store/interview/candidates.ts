import { createHash } from 'node:crypto'
import type { Candidate } from '#core/interview/make-script.ts'
import type { InterviewPlan } from '#core/interview/plan.ts'
import type { Kind, Question } from '#core/question/question.ts'
import { marks, type Sql } from '../sql.ts'
import { readCardIds } from './card-ids.ts'

/**
 * What may be drawn for a plan; of a very large pack by a part of it that the seed chooses, so that no interview waits for
 * thousands of questions to be parsed. They stay as they are to the end of the transaction.
 * @param roomId whose earlier questions are left out: whoever interviewed there has read what is right; null for none
 */
export async function readCandidates(
  sql: Sql,
  learnerId: string,
  plan: InterviewPlan,
  levels: readonly string[],
  roomId: string | null,
): Promise<readonly Candidate[]> {
  const upTo = levels.slice(0, levels.indexOf(plan.level) + 1)
  if (upTo.length === 0) return []
  const questions: Question[] = []
  for (const kind of ASKED) questions.push(...(await readQuestions(sql, plan, kind, upTo, roomId)))
  const cards = await readCardIds(
    sql,
    learnerId,
    questions.map(({ id }) => id),
  )
  return questions.map((question) => ({ question, cards: cards.get(question.id) ?? {} }))
}

const ASKED: readonly Kind[] = ['explain', 'scenario', 'estimate']

async function readQuestions(
  sql: Sql,
  { packId, axes, seed }: InterviewPlan,
  kind: Kind,
  levels: readonly string[],
  roomId: string | null,
): Promise<readonly Question[]> {
  const from = createHash('sha256').update(seed).digest('hex')
  const rows = await sql.all<{ readonly body: string }>(
    `SELECT "body" FROM "Question"
     WHERE "retiredAt" IS NULL AND "packId" = ? AND "kind" = ? AND "level" IN (${marks(levels)})
       ${axes.length === 0 ? '' : `AND "axis" IN (${marks(axes)})`}
       ${roomId === null ? '' : `AND "id" NOT IN (${HAD})`}
     ORDER BY CASE WHEN "hash" >= ? THEN 0 ELSE 1 END, "hash", "id" LIMIT ${MOST}
     ${sql.provider === 'postgres' ? 'FOR SHARE' : ''}`,
    [packId, kind, ...levels, ...axes, ...(roomId === null ? [] : [roomId]), from],
  )
  return rows.map(({ body }) => JSON.parse(body) as Question)
}

const HAD = `SELECT r."questionId" FROM "InterviewRound" r JOIN "Interview" i ON i."id" = r."interviewId"
  WHERE i."roomId" = ? AND r."questionId" IS NOT NULL`

/** Of each kind. */
const MOST = 200
