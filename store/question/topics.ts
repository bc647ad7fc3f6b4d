import type { Fact } from '#core/question/fact.ts'
import type { SyllabusItem } from '#core/question/parse-syllabus.ts'
import { marks, type Sql } from '../sql.ts'
import { findInPacks } from './find-in-packs.ts'

export type Topic = SyllabusItem

export type TopicLine = {
  readonly packId: string
  readonly topic: Topic
  /** How many cover it. */
  readonly questions: number
}

/** Those of the packs that have questions, by pack and in the order of the syllabus. */
export async function readTopics(sql: Sql): Promise<readonly TopicLine[]> {
  const rows = await sql.all<{ readonly packId: string; readonly body: string; readonly questions: number }>(
    `SELECT t."packId", t."body", CAST(coalesce(n."questions", 0) AS INTEGER) AS "questions" FROM "Topic" t
     LEFT JOIN (SELECT "topicId", "packId", count(*) AS "questions" FROM "QuestionTopic" GROUP BY "topicId", "packId") n
       ON n."topicId" = t."id" AND n."packId" = t."packId"
     WHERE t."packId" IN (SELECT "packId" FROM "Question" WHERE "retiredAt" IS NULL)
     ORDER BY t."packId", t."place"`,
    [],
  )
  return rows.map(({ packId, body, questions }) => ({ packId, topic: JSON.parse(body) as Topic, questions }))
}

/** Those a question covers, in the order of the syllabus. */
export async function readTopicsOf(sql: Sql, questionId: string): Promise<readonly Topic[]> {
  const rows = await sql.all<{ readonly body: string }>(
    `SELECT t."body" FROM "QuestionTopic" l JOIN "Topic" t ON t."id" = l."topicId" AND t."packId" = l."packId"
     WHERE l."questionId" = ? ORDER BY t."place"`,
    [questionId],
  )
  return rows.map(({ body }) => JSON.parse(body) as Topic)
}

export type FoundTopic = {
  readonly packId: string
  readonly topic: Topic
  readonly facts: readonly Fact[]
}

export async function findTopic(
  sql: Sql,
  id: string,
  packId: string | undefined,
): Promise<FoundTopic | null> {
  const row = await findInPacks(sql, 'Topic', id, packId)
  if (row === null) return null
  const topic = JSON.parse(row.body) as Topic
  return { packId: row.packId, topic, facts: await readFactsNamed(sql, row.packId, topic.facts ?? []) }
}

async function readFactsNamed(sql: Sql, packId: string, ids: readonly string[]): Promise<readonly Fact[]> {
  if (ids.length === 0) return []
  const rows = await sql.all<{ readonly id: string; readonly body: string }>(
    `SELECT "id", "body" FROM "Fact" WHERE "packId" = ? AND "id" IN (${marks(ids)})`,
    [packId, ...ids],
  )
  const facts = new Map(rows.map(({ id, body }) => [id, JSON.parse(body) as Fact]))
  return ids.flatMap((id) => facts.get(id) ?? [])
}
