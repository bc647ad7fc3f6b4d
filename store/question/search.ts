import type { Kind } from '#core/question/question.ts'
import type { Database } from '../db.ts'
import type { Value } from '../sql.ts'

/** What is not said does not matter; an empty text neither. */
export type QuestionFilter = {
  readonly pack?: string | undefined
  readonly axis?: string | undefined
  readonly level?: string | undefined
  readonly kind?: Kind | undefined
  /** Id of one it rests on. */
  readonly fact?: string | undefined
  /** Id of one it covers. */
  readonly topic?: string | undefined
  /** Words, each of which must occur, in whatever order. */
  readonly text?: string | undefined
}

export type QuestionLine = {
  readonly id: string
  readonly packId: string
  readonly kind: Kind
  readonly axis: string
  readonly level: string
  readonly title: string
}

export type QuestionPage = {
  readonly questions: readonly QuestionLine[]
  /** Of all pages. */
  readonly total: number
  /** What to pass as `after` for the next page; null on the last. */
  readonly next: string | null
}

/** The questions that are not retired, in the order of the bank: by pack, axis, level and id. */
export async function searchQuestions(
  db: Database,
  filter: QuestionFilter,
  page: { readonly after?: string | undefined; readonly limit: number },
): Promise<QuestionPage> {
  const { where, values } = conditionsOf(filter)
  const [{ total } = { total: 0 }] = await db.sql.read.all<{ total: number | string }>(
    `SELECT count(*) AS "total" FROM "Question" WHERE ${where}`,
    values,
  )
  const after = cursorOf(page.after)
  const found = await db.sql.read.all<QuestionLine & { readonly place: number }>(
    `SELECT "id", "packId", "kind", "axis", "level", "title", "place" FROM "Question"
     WHERE ${where} AND ("place", "id") > (?, ?) ORDER BY "place", "id" LIMIT ?`,
    // One more than is wanted tells whether there is a next page.
    [...values, after.place, after.id, page.limit + 1],
  )
  const shown = found.slice(0, page.limit)
  const last = found.length > shown.length ? shown.at(-1) : undefined
  return {
    questions: shown.map(({ place: _, ...line }) => line),
    // PostgreSQL counts beyond what a number holds, so its driver gives text.
    total: Number(total),
    next: last === undefined ? null : `${last.place}.${last.id}`,
  }
}

function conditionsOf({ pack, axis, level, kind, fact, topic, text }: QuestionFilter) {
  const given = Object.entries({ packId: pack, axis, level, kind, fact, topic }).filter(
    ([, value]) => value !== undefined && value !== '',
  )
  const words = (text ?? '')
    .replace(UNKEEPABLE, ' ')
    .slice(0, MOST_TEXT)
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, MOST_WORDS)
  const where = [
    '"retiredAt" IS NULL',
    ...given.map(([name]) => LINKED[name] ?? `"${name}" = ?`),
    ...words.map(() => `"searchText" LIKE ? ESCAPE '!'`),
  ]
  const values: readonly Value[] = [...given.map(([, value]) => value ?? ''), ...words.map(containing)]
  return { where: where.join(' AND '), values }
}

const LINKED: Readonly<Record<string, string>> = {
  fact: '"id" IN (SELECT "questionId" FROM "QuestionFact" WHERE "factId" = ?)',
  topic: '"id" IN (SELECT "questionId" FROM "QuestionTopic" WHERE "topicId" = ?)',
}

const MOST_WORDS = 10
const MOST_TEXT = 500

// PostgreSQL refuses a NUL, and half of a surrogate pair.
const UNKEEPABLE = /\0|\p{Surrogate}/gu

const containing = (word: string): string => `%${word.replace(/[!%_]/g, '!$&')}%`

/** One that nobody was given starts from the beginning; PostgreSQL refuses some of what could stand in its id. */
function cursorOf(after: string | undefined): { readonly place: number; readonly id: string } {
  const [, place, id] = /^(\d{1,9})\.([\w-]{1,200})$/.exec(after ?? '') ?? []
  return { place: place === undefined ? -1 : Number(place), id: id ?? '' }
}
