import type { PackContent } from '#core/question/catalogue.ts'

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
