import { flag, number, word } from './inputs.ts'
import {
  ARCHS,
  DURABLE,
  LAMBDA,
  MICROVM,
  POLLER,
  PROVISIONED,
  SNAPSTART,
  STREAMING,
  TENANT_GB,
} from './prices.ts'
import { bill, costModel, shown, stepIn, usd } from './working.ts'

/** Environments kept ready, with the requests they serve; there is no free tier. */
export const provisionedMonth = costModel(
  {
    environments: number(1, 100_000),
    memoryMb: number(128, 10_240),
    hours: number(0, 1e6),
    requests: number(0, 1e12),
    durationMs: number(1, 900_000),
    arch: word(ARCHS),
  },
  ({ environments, memoryMb, hours, requests, durationMs, arch }) => {
    const gb = memoryMb / 1024
    const seconds = Math.ceil((hours * 3600) / PROVISIONED.stepSeconds) * PROVISIONED.stepSeconds
    const configured = environments * gb * seconds
    const executed = (requests * Math.ceil(durationMs) * gb) / 1000
    return bill([
      gbSeconds('Configured', `${shown(environments)} × ${shown(gb)} GB × ${shown(seconds)} s`, configured),
      usd(
        'Kept ready',
        `${shown(configured)} × ${PROVISIONED.configured[arch]}`,
        configured * PROVISIONED.configured[arch],
      ),
      gbSeconds('Executed', `${shown(requests)} × ${shown(durationMs / 1000)} s × ${shown(gb)} GB`, executed),
      usd(
        'Duration',
        `${shown(executed)} × ${PROVISIONED.executed[arch]}`,
        executed * PROVISIONED.executed[arch],
      ),
      usd('Requests', `${shown(requests)} × ${shown(LAMBDA.request)}`, requests * LAMBDA.request),
    ])
  },
)

/** What SnapStart adds for Python and .NET; for Java it is free. */
export const snapStartMonth = costModel(
  { memoryMb: number(128, 10_240), hours: number(0, 1e6), restores: number(0, 1e12) },
  ({ memoryMb, hours, restores }) => {
    const gb = memoryMb / 1024
    const cached = gb * Math.max(SNAPSTART.leastHours, hours) * 3600
    return bill([
      gbSeconds('Cached', `${shown(gb)} GB × ${shown(cached / gb)} s`, cached),
      usd('Cache', `${shown(cached)} × ${shown(SNAPSTART.cached)}`, cached * SNAPSTART.cached),
      usd(
        'Restores',
        `${shown(restores)} × ${shown(gb)} GB × ${SNAPSTART.restored}`,
        restores * gb * SNAPSTART.restored,
      ),
    ])
  },
)

/** What durable execution adds. */
export const durableMonth = costModel(
  { operations: number(0, 1e12), writtenGb: number(0, 1e9), retainedGbMonths: number(0, 1e9, 0) },
  ({ operations, writtenGb, retainedGbMonths }) =>
    bill([
      usd('Operations', `${shown(operations)} × ${shown(DURABLE.operation)}`, operations * DURABLE.operation),
      usd('Written', `${shown(writtenGb)} GB × ${DURABLE.writtenGb}`, writtenGb * DURABLE.writtenGb),
      usd(
        'Retained',
        `${shown(retainedGbMonths)} GB-months × ${DURABLE.retainedGbMonth}`,
        retainedGbMonths * DURABLE.retainedGbMonth,
      ),
    ]),
)

/** What streamed responses add. */
export const streamingMonth = costModel(
  { responses: number(0, 1e12), responseMb: number(0, 200), freeTier: flag(false) },
  ({ responses, responseMb, freeTier }) => {
    const beyond = (responses * Math.max(0, responseMb - STREAMING.includedMb)) / 1024
    const paid = Math.max(0, beyond - (freeTier ? STREAMING.freeGb : 0))
    return bill([
      stepIn('GB')(
        'Beyond the first 6 MB of each',
        `${shown(responses)} × ${shown(Math.max(0, responseMb - STREAMING.includedMb))} MB ÷ 1,024`,
        beyond,
      ),
      usd('Streamed', `${shown(paid)} GB × ${STREAMING.gb}`, paid * STREAMING.gb),
    ])
  },
)

/** What provisioned event pollers add. */
export const pollersMonth = costModel(
  { unitHours: number(0, 1e9), source: word<keyof typeof POLLER>(['sqs', 'kafka']) },
  ({ unitHours, source }) =>
    bill([
      usd('Event pollers', `${shown(unitHours)} unit-hours × ${POLLER[source]}`, unitHours * POLLER[source]),
    ]),
)

/** What tenant isolation adds on x86. */
export const tenantIsolationMonth = costModel(
  { environments: number(0, 1e12), memoryMb: number(128, 10_240) },
  ({ environments, memoryMb }) =>
    bill([
      usd(
        'New environments',
        `${shown(environments)} × ${shown(memoryMb / 1024)} GB × ${TENANT_GB}`,
        environments * (memoryMb / 1024) * TENANT_GB,
      ),
    ]),
)

/** A month of MicroVMs: hours over all of them, at their own size and at their fourfold peak. */
export const microVmMonth = costModel(
  {
    hours: number(0, 1e9),
    peakHours: number(0, 1e9, 0),
    memoryGb: number(0.5, 8),
    readGb: number(0, 1e12, 0),
    writtenGb: number(0, 1e12, 0),
    storedGbMonths: number(0, 1e9, 0),
  },
  ({ hours, peakHours, memoryGb, readGb, writtenGb, storedGbMonths }) => {
    const gbSecondsUsed = (hours + peakHours * MICROVM.peak) * 3600 * memoryGb
    const vcpuSeconds = gbSecondsUsed / MICROVM.gbPerVcpu
    const size = `(${shown(hours)} h + ${shown(peakHours)} h × ${MICROVM.peak}) × 3,600 s`
    return bill([
      usd(
        'vCPU',
        `${size} × ${shown(memoryGb / MICROVM.gbPerVcpu)} × ${shown(MICROVM.vcpuSecond)}`,
        vcpuSeconds * MICROVM.vcpuSecond,
      ),
      usd(
        'Memory',
        `${size} × ${shown(memoryGb)} GB × ${shown(MICROVM.gbSecond)}`,
        gbSecondsUsed * MICROVM.gbSecond,
      ),
      usd('Snapshots read', `${shown(readGb)} GB × ${MICROVM.readGb}`, readGb * MICROVM.readGb),
      usd(
        'Snapshots written',
        `${shown(writtenGb)} GB × ${MICROVM.writtenGb}`,
        writtenGb * MICROVM.writtenGb,
      ),
      usd(
        'Stored',
        `${shown(storedGbMonths)} GB-months × ${MICROVM.storedGbMonth}`,
        storedGbMonths * MICROVM.storedGbMonth,
      ),
    ])
  },
)

const gbSeconds = stepIn('GB-s')
