import { groupBy } from '#core/group-by.ts'
import type { PackContent } from '#core/question/catalogue.ts'
import { chunksOf } from '../chunks.ts'
import { marks, type Sql } from '../sql.ts'
import { writeRows } from '../write-rows.ts'

/**
 * Makes the store hold which question rests on which fact and covers which topic, so that neither is looked for in the
 * questions' JSON. Only what differs is written: ten thousand questions have seventy thousand of these. Gives the ids of the
 * questions that rest on other facts than before.
 */
export async function loadLinks(sql: Sql, packs: readonly PackContent[]): Promise<readonly string[]> {
  const questions = packs.flatMap((pack) => pack.questions.map(({ question }) => question))
  const linked = (idsOf: (question: (typeof questions)[number]) => readonly string[]) =>
    questions.flatMap((question) =>
      [...new Set(idsOf(question))].map((id) => ({ id, packId: question.packId, questionId: question.id })),
    )
  const relinked = await settle(
    sql,
    'QuestionFact',
    'factId',
    linked((question) => question.facts),
  )
  await settle(
    sql,
    'QuestionTopic',
    'topicId',
    linked((question) => question.covers),
  )
  return relinked
}

type Link = { readonly id: string; readonly packId: string; readonly questionId: string }

async function settle(
  sql: Sql,
  table: 'QuestionFact' | 'QuestionTopic',
  column: 'factId' | 'topicId',
  links: readonly Link[],
): Promise<readonly string[]> {
  const stored = await sql.all<Link>(`SELECT "${column}" AS "id", "packId", "questionId" FROM "${table}"`, [])
  const before = groupBy(stored, ({ questionId }) => questionId)
  const after = groupBy(links, ({ questionId }) => questionId)
  const differ = [...new Set([...before.keys(), ...after.keys()])].filter(
    (questionId) => signOf(before.get(questionId)) !== signOf(after.get(questionId)),
  )
  for (const chunk of chunksOf(differ.filter((questionId) => before.has(questionId))))
    await sql.run(`DELETE FROM "${table}" WHERE "questionId" IN (${marks(chunk)})`, chunk)
  await writeRows(
    sql,
    table,
    differ
      .flatMap((questionId) => after.get(questionId) ?? [])
      .map(({ id, packId, questionId }) => ({ [column]: id, packId, questionId })),
  )
  return differ
}

const signOf = (links: readonly Link[] = []): string =>
  links
    .map(({ id, packId }) => `${id} ${packId}`)
    .sort()
    .join()
