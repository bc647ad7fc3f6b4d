import { expect, test } from 'vitest'
import { evidenceByAxis } from './by-axis.ts'
import type { FirstAnswer } from './first-answer.ts'

test('first answers are counted by axis, flips apart, those without any included', () => {
  const answer = (form: FirstAnswer['form'], mark: number): FirstAnswer => ({
    ...{ at: 1, questionId: 'q', axis: 'cost', level: 'junior', form, mark, kept: null },
  })
  expect(
    evidenceByAxis([answer('scenario', 1), answer('staying', 0.5), answer('recall', 0)], ['cost', 'scaling']),
  ).toEqual([
    { axis: 'cost', questions: 2, flips: 1, mark: 0.5 },
    { axis: 'scaling', questions: 0, flips: 0, mark: null },
  ])
})
