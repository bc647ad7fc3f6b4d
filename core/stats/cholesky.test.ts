import { expect, test } from 'vitest'
import { cholesky, logDeterminant, solve } from './cholesky.ts'
import { normalBelow } from './normal.ts'

test('a system of equations is solved, and its determinant known', () => {
  // 4 2; 2 3, of which only the lower triangle is read.
  const factor = cholesky(Float64Array.of(4, Number.NaN, 2, 3), 2)
  const [x = 0, y = 0] = solve(factor, Float64Array.of(10, 9))
  expect(x).toBeCloseTo(1.5)
  expect(y).toBeCloseTo(2)
  expect(logDeterminant(factor)).toBeCloseTo(Math.log(8))
})

test.each([
  [0, 0.5],
  [1, 0.8413447],
  [-1.2815516, 0.1],
  [-5, 2.866516e-7],
])('the share of a normal variable below %d is %d', (z, share) => {
  expect(normalBelow(z) / share).toBeCloseTo(1, 5)
})
