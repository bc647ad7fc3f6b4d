import { expect, test } from 'vitest'
import { packOf } from '#store/testing/content.ts'
import { packQuery } from './address.ts'

const { pack } = packOf([])

test('an address names its pack unless that is the only one there is', () => {
  expect(packQuery('drinks', [pack])).toBe('')
  expect(packQuery('drinks', [pack, { ...pack, id: 'other' }])).toBe('?pack=drinks')
  expect(packQuery('gone', [pack])).toBe('?pack=gone')
  expect(packQuery('gone', [])).toBe('?pack=gone')
})
