import { ec2Bill, FLEET, MANAGED_FLEET, managedBill } from './ec2.ts'
import { number, word } from './inputs.ts'
import { gbSecondsOf, lambdaBill, REQUEST, type Request } from './lambda.ts'
import { ARCHS, LAMBDA, MONTH, PROVISIONED } from './prices.ts'
import { costModel, result, shown, stepIn, usd, type Worked } from './working.ts'

/** Requests a month at which Lambda costs what the machines do. */
export const breakEven = costModel({ ...FLEET, ...REQUEST }, (inputs) => {
  const machines = ec2Bill(inputs, 'Machines a month')
  const { working } = meet(machines.value, inputs, 0)
  return result(...machines.working, ...working)
})

const { freeTier: _, ...WITHOUT_FREE_TIER } = REQUEST

/** Requests a month at which Lambda's default compute costs what Managed Instances do. */
export const managedBreakEven = costModel({ ...MANAGED_FLEET, ...WITHOUT_FREE_TIER }, (inputs) => {
  const machines = managedBill(inputs, 0)
  // Both sides pay for requests: they cancel out.
  const { working } = meet(machines.value, { ...inputs, freeTier: false }, LAMBDA.request)
  return result(...machines.working, ...working)
})

/** Percent of the time a machine must be busy for it to cost no more than Lambda does for a vCPU. */
export const utilisationBreakEven = costModel(
  { hourly: number(0, 1000), vcpus: number(0.25, 1000), arch: word(ARCHS) },
  ({ hourly, vcpus, arch }) => {
    const machine = (hourly * MONTH.hours) / vcpus
    const price = LAMBDA.firstTier[arch]
    const lambda = MONTH.seconds * (LAMBDA.mbPerVcpu / 1024) * price
    return result(
      usd('A vCPU of the machine, a month', `${shown(hourly)} × ${MONTH.hours} h ÷ ${vcpus}`, machine),
      usd(
        'A vCPU of Lambda, busy all month',
        `${shown(MONTH.seconds)} s × ${LAMBDA.mbPerVcpu} ÷ 1,024 GB × ${shown(price)}`,
        lambda,
      ),
      percent('Break-even', `${shown(machine, 6)} ÷ ${shown(lambda, 6)}`, (100 * machine) / lambda),
    )
  },
)

/** Percent of the enabled time a provisioned environment must be busy to cost less than an ordinary one. */
export const provisionedBreakEven = costModel({ arch: word(ARCHS) }, ({ arch }) => {
  const idle = PROVISIONED.configured[arch]
  const saved = LAMBDA.firstTier[arch] - PROVISIONED.executed[arch]
  return result(
    perGbSecond('Kept ready', 'for each GB-second that is enabled', idle),
    perGbSecond(
      'Saved while it runs',
      `${shown(LAMBDA.firstTier[arch])} − ${shown(PROVISIONED.executed[arch])}`,
      saved,
    ),
    percent('Break-even', `${shown(idle)} ÷ ${shown(saved)}`, (100 * idle) / saved),
  )
})

const percent = stepIn('percent')
const perGbSecond = stepIn('USD per GB-s')
const requestsAMonth = stepIn('requests a month')

/**
 * Where Lambda's bill, less `perRequest`, reaches `budget`. The bill is a line between the volumes at which an
 * allowance or a price tier ends, so the stretch in which it gets there is enough to go on.
 */
const meet = (budget: number, request: Request, perRequest: number): Worked => {
  const net = (requests: number) => lambdaBill(requests, request).value - requests * perRequest
  const ends = turningPoints(request)
  const to = ends.find((requests) => net(requests) > budget) ?? (ends.at(-1) ?? 1) * 2
  const from = ends.findLast((requests) => requests < to) ?? 0
  const slope = (net(to) - net(from)) / (to - from)
  const allowance = slope * from - net(from)
  return result(
    stepIn('USD a request')(
      'One more request',
      perRequest === 0 ? 'all of its parts' : 'less its own fee',
      slope,
    ),
    ...(allowance > 1e-9 ? [usd('Free or cheaper each month', 'allowances and tiers', allowance)] : []),
    requestsAMonth(
      'Break-even',
      `(${shown(budget, 6)} + ${shown(Math.max(0, allowance), 6)}) ÷ ${shown(slope, 6)}`,
      (budget + allowance) / slope,
    ),
  )
}

/** Ascending. */
const turningPoints = (request: Request): readonly number[] => {
  const free = request.freeTier ? LAMBDA.free : { requests: 0, gbSeconds: 0 }
  const perRequest = gbSecondsOf(request)
  const tiers = LAMBDA.duration[request.arch].filter(({ upTo }) => Number.isFinite(upTo))
  return [
    free.requests,
    free.gbSeconds / perRequest,
    ...tiers.map(({ upTo }) => (upTo + free.gbSeconds) / perRequest),
  ].toSorted((one, other) => one - other)
}
