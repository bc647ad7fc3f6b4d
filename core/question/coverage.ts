import { groupBy } from '../group-by.ts'
import type { SyllabusItem } from './parse-syllabus.ts'
import type { Question } from './question.ts'

export type Coverage = {
  readonly kind: SyllabusItem['kind']
  /** Those that the fewest questions cover come first. */
  readonly items: readonly { readonly id: string; readonly questions: number }[]
}

/** How many questions cover what the syllabus asks for, by its kinds. */
export const coverageOf = (
  syllabus: Iterable<SyllabusItem>,
  questions: readonly Question[],
): readonly Coverage[] => {
  const users = groupBy(
    questions.flatMap((question) => question.covers),
    (id) => id,
  )
  return [...groupBy(syllabus, (item) => item.kind)].map(([kind, items]) => ({
    kind,
    items: items
      .map(({ id }) => ({ id, questions: users.get(id)?.length ?? 0 }))
      .sort((a, b) => a.questions - b.questions),
  }))
}
