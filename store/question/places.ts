import type { PackContent } from '#core/question/catalogue.ts'
import { chunksOf } from '../chunks.ts'
import type { Rows } from '../db.ts'
import { join, sqltag as sql } from '../prisma-sql.ts'

/** The place of each question among all: by pack, axis, level (easiest first) and id. */
export function placeQuestions(packs: readonly PackContent[]): ReadonlyMap<string, number> {
  const ordered = packs
    .toSorted((one, other) => compare(one.pack.id, other.pack.id))
    .flatMap(({ pack, questions }) => {
      const axes = pack.axes.map(({ id }) => id)
      return questions
        .map(({ question }) => question)
        .toSorted(
          (one, other) =>
            axes.indexOf(one.axis) - axes.indexOf(other.axis) ||
            pack.levels.indexOf(one.level) - pack.levels.indexOf(other.level) ||
            compare(one.id, other.id),
        )
    })
  return new Map(ordered.map(({ id }, place) => [id, place]))
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** One new question moves all that come after it, so they are moved many at a time. */
export async function writePlaces(
  rows: Rows,
  places: readonly { readonly id: string; readonly place: number }[],
): Promise<void> {
  for (const chunk of chunksOf(places)) {
    const values = join(chunk.map(({ id, place }) => sql`(${id}, ${place})`))
    await rows.$executeRaw`
      UPDATE "Question" SET "place" = CAST(moved.column2 AS INTEGER)
      FROM (SELECT * FROM (VALUES ${values}) AS listed) AS moved WHERE "Question"."id" = moved.column1`
  }
}
