import type { Cell, ExamCell } from './exam-mix.ts'
import { type FirstAnswer, type Form, isFlip } from './first-answer.ts'

/**
 * A mark is the sum of what applies to it. What is thought of a summand before any answer is here in marks, or, where the
 * answers choose among several thoughts, its name (spreads.ts).
 */
export type Summand = { readonly mean: number; readonly sd: number } | Chosen
export type Chosen = 'axis' | 'text' | 'slope' | 'drift'

export type Features = {
  readonly summands: readonly Summand[]
  /** Of an answer after which so many others came: what ability has done since then is taken off. */
  readonly ofAnswer: (answer: FirstAnswer, later: number) => Float64Array
  /** Of a part of a fresh exam taken now, whose text nobody could know. */
  readonly ofCell: (cell: Cell) => Float64Array
}

/** @param levels from easiest to hardest */
export const featuresOf = (
  mix: readonly ExamCell[],
  levels: readonly string[],
  answers: number,
): Features => {
  const axes = [...new Set(mix.map(({ axis }) => axis))]
  const blocks = Math.ceil(answers / BLOCK)
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
    summands: [
      { mean: 0.55, sd: 0.3 },
      ...axes.map((): Summand => 'axis'),
      // A level costs a few marks of a hundred, and not all levels the same.
      { mean: -0.05, sd: 0.03 },
      ...levels.map((): Summand => ({ mean: 0, sd: 0.02 })),
      // A flip asks for a choice alone, a scenario also for its reasons, which cost marks.
      ...OTHER_FORMS.map((form): Summand => ({ mean: isFlip(form) ? 0.1 : 0, sd: 0.04 })),
      'text',
      'slope',
      ...Array.from({ length: blocks }, (): Summand => 'drift'),
    ],
    // Only where the answer turns does knowing the texts not help.
    ofAnswer: (answer, later) =>
      Float64Array.of(...ofPart(answer), Number(answer.form !== 'turning'), ...ofAge(later)),
    ofCell: (cell) => Float64Array.of(...ofPart(cell), 0, ...ofAge(0)),
  }
}

/** Answers over which drift is taken to be even. */
export const BLOCK = 20

const OTHER_FORMS: readonly Form[] = ['turning', 'staying', 'explain', 'recall', 'estimate']
