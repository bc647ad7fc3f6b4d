import { expect, test } from 'vitest'
import { addressOf, filterOf, isSet } from './filter.ts'

test('an address without a filter asks for everything', () => {
  const { filter, after } = filterOf({})
  expect(isSet(filter)).toBe(false)
  expect(after).toBeUndefined()
  expect(addressOf(filter)).toBe('/questions')
})

test('what is not a kind or an id, and a parameter given twice, are left out', () => {
  const { filter } = filterOf({
    kind: 'riddle',
    axis: ['cost', 'scaling'],
    fact: 'lam\0timeout',
    topic: 'M01',
    text: 'nat gateway',
  })
  expect(filter).toEqual({ text: 'nat gateway', topic: 'M01' })
})

test('the next page keeps the filter', () => {
  expect(addressOf({ text: 'nat gateway', kind: 'recall', fact: 'cost-nat' }, '4.some-id')).toBe(
    '/questions?text=nat+gateway&kind=recall&fact=cost-nat&after=4.some-id',
  )
})
