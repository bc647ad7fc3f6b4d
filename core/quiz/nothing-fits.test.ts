import { expect, test } from 'vitest'
import type { Candidate } from './draw.ts'
import { nothingFits } from './nothing-fits.ts'
import type { QuizPlan } from './plan.ts'

const plan: QuizPlan = {
  ...{ mode: 'exam', packId: 'drinks', set: 'missed', length: 20, minutes: 40, seed: 'a' },
  ...{ axes: [], levels: [], kinds: [], parts: ['q-0/main'] },
}

const candidate = (part: string, stale: boolean): Candidate => ({
  ...{ questionId: 'q-0', part, axis: 'taste', novelty: 'repeat', missed: false, recall: null },
  stale,
})

test('a link whose questions are gone or suspended says so, whatever its set', () => {
  const gone = 'None of the questions of this link is there any more: set up a new quiz.'
  expect(nothingFits(plan, [])).toBe(gone)
  expect(nothingFits(plan, [candidate('early', false)])).toBe(gone)
  expect(nothingFits({ ...plan, mode: 'practice' }, [candidate('early', true)])).toBe(gone)
})

test('a link whose questions an exam leaves out says why', () => {
  expect(nothingFits(plan, [candidate('main', true)])).toMatch(/^An exam leaves out what rests on facts/)
})
