// us-east-1, Linux, USD. Beside each price stands the fact of the pack that dates and sources it.

export const MONTH = {
  /** cost-month-hours */
  hours: 730,
  seconds: 730 * 3600,
} as const

export type Arch = 'x86' | 'arm64'
export const ARCHS: readonly Arch[] = ['x86', 'arm64']

/** A price that holds up to so many GB-seconds a month. */
export type Tier = { readonly upTo: number; readonly price: number }

export const LAMBDA = {
  /** cost-lam-request */
  request: 0.2 / 1e6,
  /** cost-lam-x86, cost-lam-arm: USD per GB-second */
  duration: {
    x86: [
      { upTo: 6e9, price: 0.0000166667 },
      { upTo: 15e9, price: 0.000015 },
      { upTo: Number.POSITIVE_INFINITY, price: 0.0000133334 },
    ],
    arm64: [
      { upTo: 7.5e9, price: 0.0000133334 },
      { upTo: 18.75e9, price: 0.0000120001 },
      { upTo: Number.POSITIVE_INFINITY, price: 0.0000106667 },
    ],
  } satisfies Record<Arch, readonly Tier[]>,
  /** What the first tier costs: for comparisons that ignore volume. */
  firstTier: { x86: 0.0000166667, arm64: 0.0000133334 } satisfies Record<Arch, number>,
  /** cost-lam-free */
  free: { requests: 1e6, gbSeconds: 400_000 },
  /** cost-lam-ephemeral: USD per GB-second above 512 MB; lam-tmp */
  ephemeral: 0.0000000309,
  ephemeralIncludedMb: 512,
  /** lam-cpu-proportional: MB that come with one vCPU */
  mbPerVcpu: 1769,
  /** lam-scale-rate: environments a function gains in ten seconds */
  scaleOut: { environments: 1000, seconds: 10 },
  /** sqs-esm-scaling: invocations at once, and how many more each minute */
  queueRamp: { start: 5, perMinute: 300 },
} as const

/** cost-pc-x86: USD per GB-second configured and executed, enabled time in steps of five minutes */
export const PROVISIONED = {
  configured: { x86: 0.0000041667, arm64: 0.0000033334 } satisfies Record<Arch, number>,
  executed: { x86: 0.0000097222, arm64: 0.0000077778 } satisfies Record<Arch, number>,
  stepSeconds: 300,
} as const

/** snap-price: USD per GB-second cached and per GB restored; a version is cached for at least three hours */
export const SNAPSTART = { cached: 0.0000015046, restored: 0.0001397998, leastHours: 3 } as const

/** durable-price */
export const DURABLE = { operation: 8 / 1e6, writtenGb: 0.25, retainedGbMonth: 0.15 } as const

/** cost-lam-stream: USD per GB beyond the first MB of each response */
export const STREAMING = { gb: 0.008, includedMb: 6, freeGb: 100 } as const

/** cost-sqs-epu: USD per poller-unit hour */
export const POLLER = { sqs: 0.00925, kafka: 0.185 } as const

/** tenant-isolation: USD per GB of each new environment on x86 */
export const TENANT_GB = 0.000167

/** microvm-price, microvm-basics: USD per vCPU-second, GB-second, GB of a snapshot, GB-month */
export const MICROVM = {
  vcpuSecond: 0.0000276944,
  gbSecond: 0.0000036667,
  readGb: 0.00155,
  writtenGb: 0.0038,
  storedGbMonth: 0.08,
  gbPerVcpu: 2,
  peak: 4,
} as const

/** cost-http-api: USD per request */
export const FRONT_DOOR = { url: 0, 'http-api': 1 / 1e6, 'rest-api': 3.5 / 1e6 } as const
export type FrontDoor = keyof typeof FRONT_DOOR
export const FRONT_DOORS: readonly FrontDoor[] = ['url', 'http-api', 'rest-api']

export const EC2 = {
  /** cost-gp3: GB-month */
  gp3: 0.08,
  /** cost-alb: hour, LCU-hour */
  alb: 0.0225,
  lcu: 0.008,
  /** cost-ipv4: hour */
  ipv4: 0.005,
  /** cost-nat: hour, GB */
  nat: 0.045,
  natGb: 0.045,
  /** cost-dto: GB, after the free ones */
  egress: 0.09,
  egressFreeGb: 100,
  /** USD per vCPU-hour that a burstable instance in unlimited mode runs above its baseline */
  surplusVcpuHour: 0.05,
} as const

/** cost-lmi: share of the On-Demand price */
export const MANAGED_FEE = 0.15

/** cost-fargate: USD per vCPU-hour and GB-hour */
export const FARGATE = { vcpuHour: 0.04048, gbHour: 0.004445 } as const
