import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Estimate } from '../question/question.ts'
import { drawEstimate, drawParams, inputsOf } from './draw.ts'

const question: Estimate = {
  kind: 'estimate',
  id: 'q',
  packId: 'p',
  axis: 'cost',
  level: 'mid',
  title: 'A bill',
  facts: [],
  covers: [],
  revision: 1,
  prompt: '<p><span data-param="requests"></span> requests of <span data-param="durationMs"></span> ms</p>',
  params: {
    requests: { from: 1e6, to: 1e8, log: true, round: 2 },
    durationMs: { from: 100, to: 900, log: false, round: 1 },
  },
  answer: {
    model: 'lambda-month',
    tolerance: 0.15,
    unit: 'USD a month',
    inputs: {
      requests: '$requests',
      durationMs: '$durationMs',
      memoryMb: 1024,
      arch: 'x86',
      freeTier: false,
    },
  },
  why: '',
}

test('a seed always draws the same attempt, with its prompt and its answer', () => {
  const draw = drawEstimate(question, 'seed-1')
  const { requests, durationMs } = draw.params
  if (requests === undefined || durationMs === undefined) throw new Error('not drawn')
  expect(draw).toEqual(drawEstimate(question, 'seed-1'))
  expect(draw.params).toEqual({ requests: 1_500_000, durationMs: 500 })
  expect(draw.prompt).toBe(
    '<p><span data-param="requests">1,500,000</span> requests of <span data-param="durationMs">500</span> ms</p>',
  )
  expect(draw.answer).toBeCloseTo(requests * ((durationMs / 1000) * 0.0000166667 + 0.0000002), 6)
  expect(draw.working.at(-1)?.value).toBe(draw.answer)
})

test('another parameter beside one does not change what it draws', () => {
  const { requests } = question.params
  if (!requests) throw new Error('no range')
  expect(drawParams({ requests }, 's').requests).toBe(drawParams(question.params, 's').requests)
})

test('what is drawn lies within its range and has the digits asked for', () => {
  const range = fc.record({
    from: fc.double({ min: 0.01, max: 1e6, noNaN: true }),
    span: fc.double({ min: 1, max: 1000, noNaN: true }),
    log: fc.boolean(),
    round: fc.integer({ min: 1, max: 6 }),
  })
  fc.assert(
    fc.property(range, fc.string(), ({ from, span, log, round }, seed) => {
      const to = from * span
      const { n = Number.NaN } = drawParams({ n: { from, to, log, round } }, seed)
      expect(n).toBeGreaterThanOrEqual(from)
      expect(n).toBeLessThanOrEqual(to)
      if (n !== from && n !== to) expect(n).toBe(Number(n.toPrecision(round)))
    }),
    { seed: 1 },
  )
})

test.each([
  ['evenly', false, 5005],
  ['evenly by magnitude', true, 100],
])('parameters are spread %s', (_, log, middle) => {
  const drawn = Array.from({ length: 4000 }, (_, index) => {
    const { n = 0 } = drawParams(
      { n: { from: 10, to: 1000 * (log ? 1 : 10), log, round: 4 } },
      `seed ${index}`,
    )
    return n
  })
  const below = drawn.filter((n) => n < middle).length / drawn.length
  expect(below).toBeGreaterThan(0.47)
  expect(below).toBeLessThan(0.53)
})

test('a parameter that is not there is an error of the question', () => {
  expect(() => inputsOf({ requests: '$request' }, { requests: 1 })).toThrow(
    'Input requests: there is no parameter $request.',
  )
  const typo = { ...question, prompt: '<span data-param="other"></span>' }
  expect(drawEstimate(typo, 's').prompt).toBe(typo.prompt)
})
