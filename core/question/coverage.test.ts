import { expect, it } from 'vitest'
import { coverageOf } from './coverage.ts'
import { parseQuestion } from './parse.ts'
import { FACTS, PACK, RECALL_TEXT } from './sample.fixture.ts'

const covering = (...ids: readonly string[]) => {
  const text = RECALL_TEXT.replace('revision: 1', `revision: 1\ncovers: [${ids.join(', ')}]`)
  const parsed = parseQuestion(text, 'q.md', PACK, FACTS)
  return parsed.ok ? [parsed.value] : []
}

it('each kind of the syllabus has its own count, what is covered least coming first', () => {
  const syllabus = [
    { id: 'M1', kind: 'misconception', title: 'One' },
    { id: 'Q1', kind: 'interview-question', title: 'Two' },
    { id: 'M2', kind: 'misconception', title: 'Three' },
    { id: 'M3', kind: 'misconception', title: 'Four' },
  ] as const
  const questions = [...covering('M1', 'M3'), ...covering('M1', 'G1')]
  expect(coverageOf(syllabus, questions)).toEqual([
    {
      kind: 'misconception',
      items: [
        { id: 'M2', questions: 0 },
        { id: 'M3', questions: 1 },
        { id: 'M1', questions: 2 },
      ],
    },
    { kind: 'interview-question', items: [{ id: 'Q1', questions: 0 }] },
  ])
})
