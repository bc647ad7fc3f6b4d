import { expect, test } from 'vitest'
import type { Inputs } from './inputs.ts'
import { modelNamed } from './models.ts'

const usd = (...bills: readonly (readonly [string, Inputs])[]): string =>
  bills.reduce((sum, [name, inputs]) => sum + modelNamed(name).compute(inputs).value, 0).toFixed(2)

const x86 = { arch: 'x86' }
const telemetry: Inputs = { requests: 7.44e6, durationMs: 2000, memoryMb: 1024, ...x86 }

// The worked examples of AWS's own price page, us-east-1, 2026. AWS rounds every line to cents before it adds
// them up, which moves its AWS-8, AWS-10 and AWS-11 by a cent; here the unrounded sum stands.
test.each<[string, string, readonly (readonly [string, Inputs])[]]>([
  [
    'AWS-1: a mobile backend inside the free tier',
    '2.73',
    [['lambda-month', { requests: 3e6, durationMs: 120, memoryMb: 1536, ...x86, freeTier: true }]],
  ],
  ['AWS-2: telemetry without the free tier', '249.49', [['lambda-month', telemetry]]],
  [
    'AWS-3: a language model with 2,048 MB of /tmp',
    '106.41',
    [
      [
        'lambda-month',
        { requests: 6e6, durationMs: 280, memoryMb: 4096, ...x86, freeTier: true, ephemeralMb: 2048 },
      ],
    ],
  ],
  [
    'AWS-4: a launch day with provisioned concurrency, the rest of the month without',
    '19.96',
    [
      [
        'provisioned-month',
        { environments: 100, memoryMb: 1536, hours: 8, requests: 500_000, durationMs: 100, ...x86 },
      ],
      ['lambda-month', { requests: 2.5e6, durationMs: 120, memoryMb: 1536, ...x86, freeTier: true }],
    ],
  ],
  [
    'AWS-5: a day of sale on provisioned concurrency',
    '32.26',
    [
      [
        'provisioned-month',
        { environments: 7, memoryMb: 4096, hours: 24, requests: 2e6, durationMs: 280, ...x86 },
      ],
    ],
  ],
  [
    'AWS-6: the telemetry with SnapStart',
    '263.92',
    [
      ['lambda-month', telemetry],
      ['snapstart-month', { memoryMb: 1024, hours: 31 * 24, restores: 74_400 }],
    ],
  ],
  [
    'AWS-7: a million claims as durable executions',
    '490.46',
    [
      // 32 s a claim in two invocations, after the free tier.
      ['lambda-month', { requests: 2e6, durationMs: 16_000, memoryMb: 1024, arch: 'arm64', freeTier: true }],
      [
        'durable-month',
        { operations: 4e6, writtenGb: 104, retainedGbMonths: 104 * (7 / 30) + 104 * (14 / 30) },
      ],
    ],
  ],
  [
    'AWS-8: streamed pages',
    '39.05',
    [
      ['lambda-month', { requests: 3e6, durationMs: 500, memoryMb: 1536, ...x86, freeTier: true }],
      ['streaming-month', { responses: 1e6, responseMb: 7 }],
    ],
  ],
  [
    'AWS-9: a queue with provisioned pollers',
    '580.00',
    [
      ['lambda-month', { requests: 30e6, durationMs: 1000, memoryMb: 1024, ...x86 }],
      ['pollers-month', { unitHours: 8000, source: 'sqs' }],
    ],
  ],
  [
    'AWS-10: Managed Instances at 72% off',
    '160.35',
    [
      [
        'managed-instances-month',
        { instances: 1, hourly: 0.1632, discount: 0.72, hours: 2000, requests: 100e6 },
      ],
    ],
  ],
  [
    'AWS-11: tenants kept apart',
    '368.73',
    [
      ['lambda-month', { requests: 10e6, durationMs: 2000, memoryMb: 1024, ...x86 }],
      ['tenant-isolation-month', { environments: 200_000, memoryMb: 1024 }],
    ],
  ],
  [
    'AWS-13: coding sandboxes for 100 developers',
    '1241.22',
    [
      [
        'microvm-month',
        {
          hours: 3750,
          peakHours: 1250,
          memoryGb: 2,
          readGb: 2 * (12_000 + 2000),
          writtenGb: 2 * 12_000,
          storedGbMonths: 5 * 2 + 100 * 2 * ((5.5 * 20) / 720),
        },
      ],
    ],
  ],
  [
    'AWS-14: ten thousand build jobs',
    '1124.03',
    [['microvm-month', { hours: 1500, peakHours: 500 / 3, memoryGb: 8, readGb: 20_000, storedGbMonths: 2 }]],
  ],
])('%s: %s USD', (_, expected, bills) => {
  expect(usd(...bills)).toBe(expected)
})

// Round figures in AWS's guides, and what they are to the cent.
test.each<[string, string, string, Inputs]>([
  ['"~$30" for a t3.medium', '30.37', 'ec2-month', { instances: 1, hourly: 0.0416 }],
  ['"$16" for a load balancer', '16.43', 'ec2-month', { instances: 0, hourly: 0, albs: 1 }],
  ['"~$22" with one LCU', '22.27', 'ec2-month', { instances: 0, hourly: 0, albs: 1, lcu: 1 }],
  ['"$32" for a NAT gateway', '32.85', 'ec2-month', { instances: 0, hourly: 0, nats: 1 }],
  ['"$3.60" for an address, over 730 hours', '3.65', 'ec2-month', { instances: 0, hourly: 0, ipv4: 1 }],
  ['"~$9" for a small Fargate task', '9.01', 'fargate-month', { tasks: 1, vcpus: 0.25, memoryGb: 0.5 }],
])('%s: %s USD', (_, expected, name, inputs) => {
  expect(usd([name, inputs])).toBe(expected)
})
