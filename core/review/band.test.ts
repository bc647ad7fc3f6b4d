import { expect, test } from 'vitest'
import { BANDS, bandOf } from './band.ts'

test.each([
  [0.001, -9],
  [0.125, -9],
  [1, 0],
  [1.1, 0],
  [1.13, 1],
  [2, 3],
  [1024, 30],
  [36_500, 30],
])('a stability of %d days is in band %d', (stability, band) => {
  expect(bandOf(stability)).toBe(band)
})

test('there are 40 bands, each a third of an octave', () => {
  expect(BANDS).toHaveLength(40)
  for (const band of BANDS) expect(bandOf(2 ** (band / 3))).toBe(band)
})
