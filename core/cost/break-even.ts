import { ec2Bill, FLEET, MANAGED_FLEET, managedBill } from './ec2.ts'
import { number, word } from './inputs.ts'
import { computeOf, gbSecondsOf, lambdaBill, REQUEST, type Request } from './lambda.ts'
import { ARCHS, LAMBDA, MONTH, PROVISIONED } from './prices.ts'
import { costModel, result, rounded, shown, stepIn, usd, type Worked } from './working.ts'

/** Requests a month at which Lambda costs what the machines do. */
export const breakEven = costModel({ ...FLEET, ...REQUEST }, (inputs) => {
  const machines = ec2Bill(inputs, 'Machines a month')
  return meet(machines, inputs, LINES)
})

const { freeTier: _, ...WITHOUT_FREE_TIER } = REQUEST

/** Requests a month at which Lambda's default compute costs what Managed Instances do. */
export const managedBreakEven = costModel({ ...MANAGED_FLEET, ...WITHOUT_FREE_TIER }, (inputs) => {
  // Both sides pay for requests: they cancel out.
  const lines = LINES.filter((label) => label !== 'Requests')
  return meet(managedBill(inputs, 0), { ...inputs, freeTier: false }, lines)
})

/** Percent of the time a machine must be busy for it to cost no more than Lambda does for a vCPU. */
export const utilisationBreakEven = costModel(
  { hourly: number(0, 1000), vcpus: number(0.25, 1000), arch: word(ARCHS) },
  ({ hourly, vcpus, arch }) => {
    const machine = (hourly * MONTH.hours) / vcpus
    const price = LAMBDA.firstTier[arch]
    const lambda = MONTH.seconds * (LAMBDA.mbPerVcpu / 1024) * price
    return result(
      [
        usd('A vCPU of the machine, a month', `${shown(hourly)} × ${MONTH.hours} h ÷ ${vcpus}`, machine),
        usd(
          'A vCPU of Lambda, busy all month',
          `${shown(MONTH.seconds)} s × ${shown(LAMBDA.mbPerVcpu)} ÷ 1,024 GB × ${shown(price)}`,
          lambda,
        ),
      ],
      percent('Break-even', `${rounded(machine)} ÷ ${rounded(lambda)}`, (100 * machine) / lambda),
    )
  },
)

/** Percent of the enabled time a provisioned environment must be busy to cost less than an ordinary one. */
export const provisionedBreakEven = costModel({ arch: word(ARCHS) }, ({ arch }) => {
  const idle = PROVISIONED.configured[arch]
  const saved = LAMBDA.firstTier[arch] - PROVISIONED.executed[arch]
  const prices = `${shown(LAMBDA.firstTier[arch])} − ${shown(PROVISIONED.executed[arch])}`
  return result(
    [
      perGbSecond('Kept ready', 'for each GB-second that is enabled', idle),
      perGbSecond('Saved while it runs', prices, saved),
    ],
    percent('Break-even', `${shown(idle)} ÷ ${shown(saved)}`, (100 * idle) / saved),
  )
})

const percent = stepIn('percent')
const perGbSecond = stepIn('USD per GB-s')
const gbSeconds = stepIn('GB-s')
const aRequest = stepIn('USD a request')
const requestsAMonth = stepIn('requests a month')

/** The lines of Lambda's bill that grow with the requests. */
const LINES = ['Requests', 'Duration', 'Storage in /tmp', 'Front door'] as const
type Line = (typeof LINES)[number]

/**
 * Where the given lines of Lambda's bill reach what the machines cost. Each is straight between the volumes at
 * which an allowance or a price tier ends, so the stretch in which they get there is enough to go on.
 */
const meet = (machines: Worked, request: Request, lines: readonly Line[]): Worked => {
  const bill = (requests: number) => lambdaBill(requests, request)
  const costOf = (worked: Worked) => sum(lines.map((line) => lineOf(worked, line)))
  const ends = turningPoints(request)
  const to = ends.find((requests) => costOf(bill(requests)) > machines.value) ?? Math.max(...ends) * 2
  const from = Math.max(0, ...ends.filter((requests) => requests < to))

  const [before, after] = [bill(from), bill(to)]
  const parts = lines
    .map((line) => ({ line, each: (lineOf(after, line) - lineOf(before, line)) / (to - from) }))
    .filter(({ each }) => each > 0)
  const each = sum(parts.map((part) => part.each))
  const begun = costOf(before)
  const beyond = from === 0 ? rounded(machines.value) : `(${rounded(machines.value)} − ${rounded(begun)})`
  return result(
    [
      ...machines.working,
      gbSeconds('Compute of one request', computeOf(request), gbSecondsOf(request)),
      aRequest('Each request', parts.map((part) => `${part.line} ${rounded(part.each)}`).join(' + '), each),
      ...(from === 0 ? [] : [usd(`The first ${shown(from)}`, 'with their allowances and prices', begun)]),
    ],
    requestsAMonth(
      'Break-even',
      `${from === 0 ? '' : `${shown(from)} + `}${beyond} ÷ ${rounded(each)}`,
      from + (machines.value - begun) / each,
    ),
  )
}

const lineOf = ({ working }: Worked, line: Line): number =>
  sum(working.filter(({ label }) => label === line).map(({ value }) => value))

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

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
