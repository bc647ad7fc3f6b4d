import { expect, test } from 'vitest'
import { addressOf, filterOf } from './filter.ts'

test('an address without a filter asks for everything', () => {
  expect(filterOf({})).toEqual({
    filter: { text: undefined, axis: undefined, level: undefined, kind: undefined },
    after: undefined,
  })
})

test('an unknown kind and a parameter given twice are left out', () => {
  const { filter } = filterOf({ kind: 'riddle', axis: ['cost', 'scaling'], text: 'nat gateway' })
  expect(filter).toEqual({ text: 'nat gateway', axis: undefined, level: undefined, kind: undefined })
})

test('the next page keeps the filter', () => {
  expect(addressOf({ text: 'nat gateway', kind: 'recall' }, '4.some-id')).toBe(
    '/questions?text=nat+gateway&kind=recall&after=4.some-id',
  )
})
