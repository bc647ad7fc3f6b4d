import { expect, test } from 'vitest'
import { byArea } from './area.ts'
import type { Fact } from './fact.ts'
import type { Pack } from './pack.ts'

const PACK: Pack = {
  id: 'drinks',
  title: 'Drinks',
  introduction: '',
  choices: [],
  axes: [],
  levels: [],
  areas: [
    { id: 'pot', label: 'Tea' },
    { id: 'tea', label: 'Tea' },
    { id: 'milk', label: 'Beside it' },
  ],
}

const line = (id: string) => ({
  fact: {
    id,
    claim: 'It is so.',
    value: '1',
    unit: 'l',
    shown: '1 l',
    scope: 'kitchen',
    source: 'https://example.com',
    verified: '2026-07-01',
    confidence: 'high',
  } satisfies Fact,
})

const areasOf = (pack: Pack, ids: readonly string[]) =>
  [...byArea(pack, ids.map(line))].map(
    ([label, lines]) => `${label}: ${lines.map(({ fact }) => fact.id).join()}`,
  )

test('areas come in the order of the pack, words with one label together, the rest last', () => {
  expect(areasOf(PACK, ['sugar', 'milk-fat', 'tea-minutes', 'pot'])).toEqual([
    'Tea: tea-minutes,pot',
    'Beside it: milk-fat',
    'More: sugar',
  ])
})

test('a pack without areas has one for every first word', () => {
  expect(areasOf({ ...PACK, areas: undefined }, ['tea-minutes', 'coffee-grams', 'tea'])).toEqual([
    'Tea: tea-minutes,tea',
    'Coffee: coffee-grams',
  ])
})
