import { expect, test } from 'vitest'
import { askId, readAsk } from './ask.ts'

test.each([
  ['0.main', 0, { tag: 'main' }],
  ['3.probe.12', 3, { tag: 'probe', probe: 12 }],
  ['2.further.main', 2, { tag: 'further', after: '2.main' }],
  ['2.further.probe.10', 2, { tag: 'further', after: '2.probe.10' }],
  ['12.flip.longer-than-15', 12, { tag: 'flip', flip: 'longer-than-15' }],
] as const)('%s is read as it is written', (id, round, step) => {
  expect(readAsk(id)).toEqual({ round, step })
  expect(askId(round, step)).toBe(id)
})

test.each([
  '',
  '0',
  '0.main.1',
  '-1.main',
  '0.probe.',
  '0.probe.x',
  '0.further.',
  '0.further.flip.x',
  '0.further.further.main',
  '0.flip.',
  '0.flip.A',
  ' 0.main',
  '1e3.main',
])('“%s” is none', (id) => {
  expect(readAsk(id)).toBeNull()
})
