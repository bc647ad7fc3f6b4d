import { groupBy } from '../group-by.ts'
import type { Form } from './first-answer.ts'

/** Parts of a pack's questions that are alike, as far as readiness tells them apart. */
export type Cell = { readonly axis: string; readonly level: string; readonly form: Form }

/** The share of an exam that such parts make up; all shares are 1 together. */
export type ExamCell = Cell & { readonly share: number }

/**
 * As a quiz draws an exam (core/quiz/draw.ts): every axis as often as the others, every question of an axis as often as the
 * others, and of each question any one part.
 */
export const examMix = (parts: readonly (Cell & { readonly questionId: string })[]): readonly ExamCell[] => {
  const axes = groupBy(parts, ({ axis }) => axis)
  const shares = [...axes.values()].flatMap((ofAxis) => {
    const questions = [...groupBy(ofAxis, ({ questionId }) => questionId).values()]
    return questions.flatMap((ofQuestion) =>
      ofQuestion.map(({ axis, level, form }) => ({
        ...{ axis, level, form },
        share: 1 / axes.size / questions.length / ofQuestion.length,
      })),
    )
  })
  const cells = groupBy(shares, ({ axis, level, form }) => JSON.stringify([axis, level, form]))
  return [...cells.values()].flatMap((these) => {
    const [first] = these
    return first === undefined ? [] : { ...first, share: these.reduce((sum, { share }) => sum + share, 0) }
  })
}
