import { expect, test } from 'vitest'
import type { Report } from '#core/interview/report/report.ts'
import { ratedOf } from './rated.ts'

const none: Pick<Report, 'id' | 'scores'> = { id: 'one', scores: [] }
const rating = (rater: string, score: number) => ({
  id: `${rater} ${score}`,
  rater,
  at: 0,
  scores: { communication: { score, evidence: { tag: 'note', words: 'so' } as const } },
})

test('two raters of one name are two', () => {
  const rated = ratedOf(none, [rating('Ana', 2), rating('Ana', 3), rating('Ben', 4)])
  expect(rated.map(({ rater, scores }) => [rater, scores])).toEqual([
    ['Ana', { communication: 2 }],
    ['Ana (2)', { communication: 3 }],
    ['Ben', { communication: 4 }],
  ])
})

test('the interviewer’s own scores are one of the sets, where there are any', () => {
  const scores = [
    { competency: 'communication', score: 3 },
    { competency: 'cost-sense', score: null },
  ] as unknown as Report['scores']
  expect(ratedOf({ ...none, scores }, [])).toEqual([
    { interviewId: 'one', rater: 'Interviewer', scores: { communication: 3 } },
  ])
})
