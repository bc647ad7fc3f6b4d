import { type Filled, number } from './inputs.ts'
import { EC2, FARGATE, LAMBDA, MANAGED_FEE, MONTH } from './prices.ts'
import { bill, costModel, shown, usd, type Worked } from './working.ts'

export const FLEET = {
  instances: number(0, 100_000),
  hourly: number(0, 1000),
  discount: number(0, 1, 0),
  ebsGb: number(0, 65_536, 0),
  albs: number(0, 1000, 0),
  lcu: number(0, 10_000, 0),
  ipv4: number(0, 100_000, 0),
  nats: number(0, 1000, 0),
  natGb: number(0, 1e9, 0),
  egressGb: number(0, 10_240, 0),
  surplusVcpuHours: number(0, 1e9, 0),
} as const

export type Fleet = Filled<typeof FLEET>

export const ec2Month = costModel(FLEET, (fleet) => ec2Bill(fleet))

/** A month of machines that are always on, with what stands around them. */
export const ec2Bill = (fleet: Fleet, label?: string): Worked => {
  const { instances, ebsGb, albs, lcu, ipv4, nats, natGb, egressGb, surplusVcpuHours } = fleet
  const paidGb = Math.max(0, egressGb - EC2.egressFreeGb)
  const { hours } = MONTH
  return bill(
    [
      instancesStep(fleet, hours),
      usd(
        'Bursting',
        `${shown(surplusVcpuHours)} vCPU-h × ${EC2.surplusVcpuHour}`,
        surplusVcpuHours * EC2.surplusVcpuHour,
      ),
      usd('Volumes', `${shown(instances)} × ${shown(ebsGb)} GB × ${EC2.gp3}`, instances * ebsGb * EC2.gp3),
      usd(
        'Load balancer',
        `${albs} × (${EC2.alb} + ${shown(lcu)} LCU × ${EC2.lcu}) × ${hours} h`,
        albs * (EC2.alb + lcu * EC2.lcu) * hours,
      ),
      usd('Public IPv4', `${ipv4} × ${EC2.ipv4} × ${hours} h`, ipv4 * EC2.ipv4 * hours),
      usd(
        'NAT gateway',
        `${nats} × ${EC2.nat} × ${hours} h + ${shown(natGb)} GB × ${EC2.natGb}`,
        nats * EC2.nat * hours + natGb * EC2.natGb,
      ),
      usd('Transfer out', `${shown(paidGb)} GB × ${EC2.egress}`, paidGb * EC2.egress),
    ],
    label,
  )
}

export const MANAGED_FLEET = {
  instances: number(0, 100_000),
  hourly: number(0, 1000),
  discount: number(0, 1, 0),
  hours: number(0, 1e6, MONTH.hours),
} as const

export const managedInstancesMonth = costModel(
  { ...MANAGED_FLEET, requests: number(0, 1e12) },
  ({ requests, ...fleet }) => managedBill(fleet, requests),
)

/** A month on Managed Instances: the fee is a share of the list price, whatever the discount. */
export const managedBill = (fleet: Filled<typeof MANAGED_FLEET>, requests: number): Worked => {
  const { instances, hourly, hours } = fleet
  return bill([
    instancesStep(fleet, hours),
    usd(
      'Management fee',
      `${shown(MANAGED_FEE)} × ${shown(instances)} × ${shown(hourly)} × ${shown(hours)} h`,
      MANAGED_FEE * instances * hourly * hours,
    ),
    usd('Requests', `${shown(requests)} × ${shown(LAMBDA.request)}`, requests * LAMBDA.request),
  ])
}

export const fargateMonth = costModel(
  {
    tasks: number(0, 100_000),
    vcpus: number(0.25, 32),
    memoryGb: number(0.5, 244),
    hours: number(0, 1e6, MONTH.hours),
  },
  ({ tasks, vcpus, memoryGb, hours }) =>
    bill([
      usd(
        'vCPU',
        `${shown(tasks)} × ${vcpus} × ${FARGATE.vcpuHour} × ${shown(hours)} h`,
        tasks * vcpus * FARGATE.vcpuHour * hours,
      ),
      usd(
        'Memory',
        `${shown(tasks)} × ${memoryGb} GB × ${FARGATE.gbHour} × ${shown(hours)} h`,
        tasks * memoryGb * FARGATE.gbHour * hours,
      ),
    ]),
)

const instancesStep = (
  { instances, hourly, discount }: Pick<Fleet, 'instances' | 'hourly' | 'discount'>,
  hours: number,
) => {
  const off = discount === 0 ? '' : ` × (1 − ${shown(discount)})`
  return usd(
    'Instances',
    `${shown(instances)} × ${shown(hourly)} × ${shown(hours)} h${off}`,
    instances * hourly * hours * (1 - discount),
  )
}
