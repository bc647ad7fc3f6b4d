import type { Cell, ExamCell } from './exam-mix.ts'
import { type FirstAnswer, type Form, isFlip } from './first-answer.ts'

/**
 * What a mark is made of: the sum of what applies to it. `mean` and `sd` are what is thought of a summand before any
 * answer, in marks. Where the answers choose among several spreads, `sd` names which one.
 */
export type Summand = { readonly mean: number; readonly sd: number | Chosen }
export type Chosen = 'axis' | 'text' | 'slope' | 'drift'

export type Features = {
  readonly summands: readonly Summand[]
  /** Of an answer after which so many others came; what happened to ability since then is taken off. */
  readonly ofAnswer: (answer: FirstAnswer, later: number) => Float64Array
  /** Of a part of a fresh exam taken now, whose text nobody could know. */
  readonly ofCell: (cell: Cell) => Float64Array
}

/** @param levels from easiest to hardest */
export const featuresOf = (mix: readonly ExamCell[], levels: readonly string[], answers: number): Features => {
  const axes = [...new Set(mix.map(({ axis }) => axis))]
  const blocks = Math.ceil(answers / BLOCK)
  const summands: readonly Summand[] = [
    { mean: 0.55, sd: 0.3 },
    ...axes.map((): Summand => ({ mean: 0, sd: 'axis' })),
    { mean: -0.05, sd: 0.03 },
    ...levels.map((): Summand => ({ mean: 0, sd: 0.02 })),
    ...OTHER_FORMS.map((form): Summand => ({ mean: isFlip(form) ? 0.1 : 0, sd: 0.04 })),
    { mean: 0, sd: 'text' },
    { mean: 0, sd: 'slope' },
    ...Array.from({ length: blocks }, (): Summand => ({ mean: 0, sd: 'drift' })),
  ]
  const ofPart = ({ axis, level, form }: Cell): readonly number[] => [
    1,
    ...axes.map((one) => Number(one === axis)),
    levels.indexOf(level) - (levels.length - 1) / 2,
    ...levels.map((one) => Number(one === level)),
    ...OTHER_FORMS.map((one) => Number(one === form)),
  ]
  const ofAge = (later: number): readonly number[] => [
    -later / 100,
    ...Array.from({ length: blocks }, (_, block) => -Math.min(1, Math.max(0, later / BLOCK - block))),
  ]
  return {
    summands,
    ofAnswer: (answer, later) =>
      Float64Array.of(...ofPart(answer), Number(answer.form !== 'turning'), ...ofAge(later)),
    ofCell: (cell) => Float64Array.of(...ofPart(cell), 0, ...ofAge(0)),
  }
}

/** Answers over which ability is taken to change evenly. */
export const BLOCK = 20

const OTHER_FORMS: readonly Form[] = ['turning', 'staying', 'explain', 'recall', 'estimate']
