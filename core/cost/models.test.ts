import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { InputSpec } from './inputs.ts'
import { checkInputs, MODELS, modelNamed } from './models.ts'

const month = { requests: 3e6, durationMs: 120, memoryMb: 1536, arch: 'x86', freeTier: true }

test('the working of a bill shows each line and the sum', () => {
  const { value, working } = modelNamed('lambda-month').compute(month)
  expect(
    working.map(({ label, expression, value, unit }) => [label, expression, value.toFixed(2), unit]),
  ).toEqual([
    ['Compute', '3,000,000 × 0.12 s × 1.5 GB', '540000.00', 'GB-s'],
    ['Paid of it', '540,000 − 400,000 free', '140000.00', 'GB-s'],
    ['Duration', '140,000 GB-s × 0.0000166667', '2.33', 'USD'],
    ['Requests', '2,000,000 × 0.0000002', '0.40', 'USD'],
    ['A month', '2.33334 + 0.4', '2.73', 'USD'],
  ])
  expect(value).toBe(working.at(-1)?.value)
})

test('a bill of nothing is 0', () => {
  expect(modelNamed('lambda-month').compute({ ...month, requests: 0 })).toEqual({
    value: 0,
    working: [{ label: 'A month', expression: '0', value: 0, unit: 'USD' }],
  })
})

test.each([
  ['concurrency', { requestsPerSecond: 300, durationMs: 800 }, 240, 'Busy at once: 300 a second × 0.8 s'],
  ['scale-out-seconds', { environments: 4500 }, 45, 'Time to scale out: 4,500 ÷ 1,000 × 10 s'],
  ['queue-ramp-minutes', { concurrency: 1250 }, 4.15, 'Time to ramp up: (1,250 − 5) ÷ 300 a minute'],
])('%s', (name, inputs, value, working) => {
  const worked = modelNamed(name).compute(inputs)
  expect(worked.value).toBeCloseTo(value, 9)
  expect(worked.working.map(({ label, expression }) => `${label}: ${expression}`)).toEqual([working])
})

test('time with provisioned concurrency is rounded up to five minutes', () => {
  const day = { environments: 1, memoryMb: 1024, requests: 0, durationMs: 1, arch: 'arm64' }
  const at = (hours: number) => modelNamed('provisioned-month').compute({ ...day, hours }).value
  expect(at(0.99)).toBe(at(1))
  expect(at(1.01)).toBeCloseTo(3900 * 0.0000033334, 12)
})

test('the first 100 GB of streamed responses are free where the free tier is counted', () => {
  const streamed = { responses: 102_400, responseMb: 8 }
  const streaming = modelNamed('streaming-month')
  expect(streaming.compute({ ...streamed, freeTier: true }).value).toBeCloseTo(0.8, 9)
  expect(streaming.compute({ responses: 1e6, responseMb: 5 }).value).toBe(0)
})

test('a snapshot is cached for at least three hours', () => {
  const { value } = modelNamed('snapstart-month').compute({ memoryMb: 1024, hours: 1, restores: 0 })
  expect(value).toBeCloseTo(3 * 3600 * 0.0000015046, 12)
})

test('inputs that cannot be used are named', () => {
  expect(checkInputs('lambda-month', { ...month, requests: '$requests' })).toEqual([])
  expect(
    checkInputs('lambda-month', { requests: 'many', memoryMb: 64, arch: 'arm', freeTier: 1, cpu: 2 }),
  ).toEqual([
    'input "cpu" is not known: the model takes requests, durationMs, memoryMb, arch, freeTier, ephemeralMb, ' +
      'coldShare, initMs, frontDoor, durationDiscount',
    'input "requests": many is not a number from 0 to 1,000,000,000,000',
    'input "durationMs" is missing',
    'input "memoryMb": 64 is not a number from 128 to 10,240',
    'input "arch": arm is not one of x86, arm64',
    'input "freeTier": 1 is neither true nor false',
  ])
})

test('an unknown model is named, with those there are', () => {
  expect(checkInputs('toString', {})).toEqual([
    `there is no model "toString": choose one of ${Object.keys(MODELS).join(', ')}`,
  ])
  expect(() => modelNamed('toString')).toThrow('There is no cost model "toString".')
})

test('nothing is worked out from inputs that do not pass the check', () => {
  const { compute } = modelNamed('scale-out-seconds')
  expect(() => compute({ environments: -1 })).toThrow(
    'The model cannot be worked out: input "environments": -1 is not a number from 0 to 1,000,000.',
  )
  expect(() => compute({ environments: '$n' })).toThrow(
    'The model cannot be worked out: a parameter has no value.',
  )
})

test('every model gives a finite, never negative value and a working for all inputs it accepts', () => {
  for (const { inputs, compute } of Object.values(MODELS)) {
    fc.assert(
      fc.property(fc.record(Object.fromEntries(Object.entries(inputs).map(arbitrary))), (given) => {
        const { value, working } = compute(given)
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThan(Number.POSITIVE_INFINITY)
        expect(working.at(-1)?.value).toBe(value)
      }),
      { numRuns: 50, seed: 1 },
    )
  }
})

test('the handbook for authors lists every model and every input', () => {
  const handbook = readFileSync('docs/authoring.md', 'utf8')
  for (const [name, { inputs }] of Object.entries(MODELS)) {
    expect(handbook).toContain(`| \`${name}\` |`)
    for (const input of Object.keys(inputs)) expect(handbook).toContain(`\`${input}\``)
  }
})

const arbitrary = ([name, spec]: [string, InputSpec]) => {
  switch (spec.tag) {
    case 'number':
      return [name, fc.double({ min: spec.least, max: spec.most, noNaN: true })]
    case 'word':
      return [name, fc.constantFrom(...spec.words)]
    case 'flag':
      return [name, fc.boolean()]
  }
}
