import { groupBy } from '../group-by.ts'
import { type FirstAnswer, isFlip } from './first-answer.ts'

/** What readiness rests on, on one axis. */
export type AxisEvidence = {
  readonly axis: string
  /** First answers to questions never seen, and to flips. */
  readonly questions: number
  readonly flips: number
  /** Mean; null without answers. */
  readonly mark: number | null
}

/** One for each of these axes, in their order. */
export const evidenceByAxis = (
  answers: readonly FirstAnswer[],
  axes: readonly string[],
): readonly AxisEvidence[] => {
  const found = groupBy(answers, ({ axis }) => axis)
  return axes.map((axis) => {
    const these = found.get(axis) ?? []
    const flips = these.filter(({ form }) => isFlip(form)).length
    const sum = these.reduce((all, { mark }) => all + mark, 0)
    return {
      axis,
      questions: these.length - flips,
      flips,
      mark: these.length === 0 ? null : sum / these.length,
    }
  })
}
