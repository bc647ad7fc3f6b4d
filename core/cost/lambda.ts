import { type Filled, flag, number, word } from './inputs.ts'
import { ARCHS, FRONT_DOOR, FRONT_DOORS, LAMBDA, type Tier } from './prices.ts'
import { bill, costModel, shown, stepIn, usd, type Worked, type WorkingStep } from './working.ts'

/** Everything that one request costs. */
export const REQUEST = {
  durationMs: number(1, 900_000),
  memoryMb: number(128, 10_240),
  arch: word(ARCHS),
  freeTier: flag(false),
  ephemeralMb: number(512, 10_240, 512),
  coldShare: number(0, 1, 0),
  initMs: number(0, 900_000, 0),
  frontDoor: word(FRONT_DOORS, 'url'),
  durationDiscount: number(0, 0.17, 0),
} as const

export type Request = Filled<typeof REQUEST>

export const lambdaMonth = costModel({ requests: number(0, 1e12), ...REQUEST }, ({ requests, ...request }) =>
  lambdaBill(requests, request),
)

/** A month of so many requests on default compute. */
export const lambdaBill = (requests: number, request: Request): Worked => {
  const { durationMs, arch, freeTier, ephemeralMb, frontDoor, durationDiscount } = request
  const seconds = Math.ceil(durationMs) / 1000
  const free = freeTier ? LAMBDA.free : { requests: 0, gbSeconds: 0 }
  const used = requests * gbSecondsOf(request)
  const paid = Math.max(0, used - free.gbSeconds)
  const counted = Math.max(0, requests - free.requests)
  const extraGb = (ephemeralMb - LAMBDA.ephemeralIncludedMb) / 1024
  return bill([
    gbSeconds('Compute', `${shown(requests)} × ${computeOf(request)}`, used),
    ...(freeTier ? [gbSeconds('Paid of it', `${shown(used)} − ${shown(free.gbSeconds)} free`, paid)] : []),
    ...durationSteps(paid, LAMBDA.duration[arch], 1 - durationDiscount),
    usd('Requests', `${shown(counted)} × ${shown(LAMBDA.request)}`, counted * LAMBDA.request),
    usd(
      'Storage in /tmp',
      `${shown(requests)} × ${shown(seconds)} s × ${shown(extraGb)} GB × ${shown(LAMBDA.ephemeral)}`,
      requests * seconds * extraGb * LAMBDA.ephemeral,
    ),
    usd(
      'Front door',
      `${shown(requests)} × ${shown(FRONT_DOOR[frontDoor])}`,
      requests * FRONT_DOOR[frontDoor],
    ),
  ])
}

/** Of one request on average, with its share of the cold starts. */
export const gbSecondsOf = ({ durationMs, coldShare, initMs, memoryMb }: Request): number =>
  ((Math.ceil(durationMs) + coldShare * Math.ceil(initMs)) / 1000) * (memoryMb / 1024)

/** The same, written out. */
export const computeOf = ({ durationMs, coldShare, initMs, memoryMb }: Request): string => {
  const handler = `${shown(Math.ceil(durationMs) / 1000)} s`
  const init = `${shown(coldShare)} × ${shown(Math.ceil(initMs) / 1000)} s`
  return `${coldShare * initMs === 0 ? handler : `(${handler} + ${init})`} × ${shown(memoryMb / 1024)} GB`
}

const gbSeconds = stepIn('GB-s')

const durationSteps = (paid: number, tiers: readonly Tier[], kept: number): readonly WorkingStep[] =>
  tiers.map(({ upTo, price }, index) => {
    const from = tiers[index - 1]?.upTo ?? 0
    const inTier = Math.max(0, Math.min(paid, upTo) - from)
    const discount = kept === 1 ? '' : ` × ${shown(kept)}`
    return usd('Duration', `${shown(inTier)} GB-s × ${shown(price)}${discount}`, inTier * price * kept)
  })
