import { expect, test } from 'vitest'
import { packOf } from '#store/testing/content.ts'
import { labelOf, type Named } from './label-of.ts'

const { pack, facts, topics } = packOf([])

/** Two packs with the same ids. */
const NAMED: Named = {
  packs: [pack, { ...pack, id: 'other', title: 'Beer or wine?', axes: [{ id: 'taste', label: 'Savour' }] }],
  facts: ['drinks', 'other'].flatMap((packId) =>
    facts.map((fact) => ({ packId, fact: { ...fact, claim: `A claim of ${packId}.` }, questions: 1 })),
  ),
  topics: ['drinks', 'other'].flatMap((packId) =>
    topics.map((topic) => ({ packId, topic: { ...topic, title: `A title of ${packId}` }, questions: 1 })),
  ),
}

test('what two packs call by one id is named as the pack of the filter does', () => {
  const label = (name: string, value: string) => labelOf({ pack: 'other' }, name, value, NAMED)
  expect(label('pack', 'other')).toBe('Beer or wine?')
  expect(label('axis', 'taste')).toBe('Savour')
  expect(label('fact', 'kettle-litres')).toBe('A claim of other.')
  expect(label('topic', 'M01')).toBe('A title of other')
  expect(label('axis', 'cost')).toBe('cost')
})

test('without a pack it is named as each of them does', () => {
  const label = (name: string, value: string) => labelOf({}, name, value, NAMED)
  expect(label('axis', 'taste')).toBe('Taste or Savour')
  expect(label('axis', 'cost')).toBe('Cost')
  expect(label('fact', 'kettle-litres')).toBe('A claim of drinks. or A claim of other.')
  expect(label('topic', 'M01')).toBe('A title of drinks or A title of other')
})

test('what nobody names is called by its id', () => {
  expect(labelOf({}, 'topic', 'M99', NAMED)).toBe('M99')
  expect(labelOf({}, 'level', 'senior', NAMED)).toBe('senior')
})
