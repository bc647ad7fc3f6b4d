import { expect, test } from 'vitest'
import type { Inputs } from './inputs.ts'
import { modelNamed } from './models.ts'

const value = (name: string, inputs: Inputs) => modelNamed(name).compute(inputs).value

const tiny: Inputs = {
  ...{ instances: 1, hourly: 0.0104, ebsGb: 8, ipv4: 1 },
  ...{ durationMs: 100, memoryMb: 128, arch: 'x86' },
}
const web: Inputs = {
  ...{ instances: 2, hourly: 0.0168, ebsGb: 8, ipv4: 2, albs: 1, lcu: 1 },
  ...{ durationMs: 200, memoryMb: 512, arch: 'arm64' },
}
const steady: Inputs = {
  ...{ instances: 2, hourly: 0.1008, ebsGb: 20, albs: 1, lcu: 2, ipv4: 3, nats: 1, natGb: 50 },
  ...{ durationMs: 500, memoryMb: 1024, arch: 'x86', freeTier: true },
}

test.each<[string, number, Inputs]>([
  ['BE-1: a tiny API', 45_915_087.8417471, { ...tiny, freeTier: true }],
  ['BE-1 without the free tier', 29_098_745.8176063, tiny],
  ['BE-2: a redundant web API', 39_721_366.4288416, { ...web, freeTier: true }],
  ['BE-2 behind an HTTP API', 24_041_920.9423133, { ...web, freeTier: true, frontDoor: 'http-api' }],
  ['BE-2 without the free tier', 36_112_669.0753518, web],
  ['BE-4: a steady service', 27_115_925.1642086, steady],
  [
    'BE-4 with the function behind the same NAT',
    22_574_918.4083624,
    { ...steady, ipv4: 2, nats: 0, natGb: 0 },
  ],
  ['BE-4 with 1% cold starts of 1.5 s', 26_344_124.6025648, { ...steady, coldShare: 0.01, initMs: 1500 }],
  [
    'BE-4 with Savings Plans on both sides',
    24_357_817.852036,
    { ...steady, discount: 0.32, durationDiscount: 0.12 },
  ],
])('%s: %d requests a month', (_, requests, inputs) => {
  expect(value('break-even', inputs)).toBeCloseTo(requests, 2)
})

test.each([
  ['m7g.medium', 0.0408, 1, 'arm64', 49.2026935],
  ['c7g.medium', 0.0363, 1, 'arm64', 43.7759258],
  ['c7g.large', 0.0725, 2, 'arm64', 43.7156284],
  ['m7i.large', 0.1008, 2, 'x86', 48.6239841],
  ['c6i.large', 0.085, 2, 'x86', 41.0023675],
  ['m6i.large', 0.096, 2, 'x86', 46.3085563],
])('BE-3: %s costs less than Lambda once it is busy enough', (_, hourly, vcpus, arch, percent) => {
  expect(value('utilisation-break-even', { hourly, vcpus, arch })).toBeCloseTo(percent, 6)
})

test.each([
  ['x86', 60],
  ['arm64', 60.0007199],
])('BE-5: provisioned concurrency on %s pays from %d percent on', (arch, percent) => {
  expect(value('provisioned-break-even', { arch })).toBeCloseTo(percent, 6)
})

test('BE-6: Managed Instances against default compute, request charges cancelled', () => {
  const inputs = { instances: 3, hourly: 0.1632, durationMs: 200, memoryMb: 2048, arch: 'arm64' }
  expect(value('managed-break-even', inputs)).toBeCloseTo(77_065_714.6714266, 2)
})

test('at the break-even Lambda costs what the machines do, in every stretch of its price list', () => {
  const fleets = [
    { instances: 1, hourly: 0.0001 },
    { instances: 1, hourly: 0.0104 },
    { instances: 1000, hourly: 0.2 },
    { instances: 2000, hourly: 0.2 },
    { instances: 90_000, hourly: 1 },
  ]
  for (const fleet of fleets) {
    for (const freeTier of [true, false]) {
      for (const durationMs of [1, 3000]) {
        const request: Inputs = { durationMs, memoryMb: 2048, arch: 'x86', freeTier }
        const requests = value('break-even', { ...fleet, ...request })
        if (requests > 1e12) continue
        expect(value('lambda-month', { ...request, requests })).toBeCloseTo(value('ec2-month', fleet), 6)
      }
    }
  }
})

test('the working ends with the answer and says what went into it', () => {
  const { working } = modelNamed('break-even').compute({ ...tiny, freeTier: true })
  expect(working.map(({ label, expression, unit }) => `${label}: ${expression} [${unit}]`)).toEqual([
    'Instances: 1 × 0.0104 × 730 h [USD]',
    'Volumes: 1 × 8 GB × 0.08 [USD]',
    'Public IPv4: 1 × 0.005 × 730 h [USD]',
    'Machines a month: 7.592 + 0.64 + 3.65 [USD]',
    'Compute of one request: 0.1 s × 0.125 GB [GB-s]',
    'Each request: Requests 0.0000002 + Duration 0.000000208334 [USD a request]',
    'The first 32,000,000: with their allowances and prices [USD]',
    'Break-even: 32,000,000 + (11.882 − 6.2) ÷ 0.000000408334 [requests a month]',
  ])
  const plain = modelNamed('break-even').compute({ ...tiny, coldShare: 0.5, initMs: 100 }).working
  expect(plain.slice(-3).map(({ label, expression }) => `${label}: ${expression}`)).toEqual([
    'Compute of one request: (0.1 s + 0.5 × 0.1 s) × 0.125 GB',
    'Each request: Requests 0.0000002 + Duration 0.000000312501',
    'Break-even: 11.882 ÷ 0.000000512501',
  ])
})
