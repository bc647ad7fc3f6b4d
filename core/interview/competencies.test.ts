import { expect, test } from 'vitest'
import { COMPETENCIES, COMPETENCY_IDS, competencyOf, SCORES } from './competencies.ts'

test('there are five competencies, each with an anchor for each score', () => {
  expect(COMPETENCIES.map(({ id }) => id)).toEqual(COMPETENCY_IDS)
  for (const { anchors } of COMPETENCIES) {
    expect(anchors).toHaveLength(SCORES.length)
    expect(new Set(anchors).size).toBe(SCORES.length)
  }
})

test('anchors name what is done, of no pack and without praise', () => {
  const text = COMPETENCIES.flatMap(({ anchors, asks }) => [asks, ...anchors]).join(' ')
  expect(text).not.toMatch(/\b(EC2|Lambda|AWS|excellent|good|great|poor|weak|strong|solid)\b/i)
})

test('a competency is found by its id', () => {
  expect(competencyOf('cost-sense')?.label).toBe('Cost sense')
  expect(competencyOf('charm')).toBeNull()
})
