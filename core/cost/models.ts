import { breakEven, managedBreakEven, provisionedBreakEven, utilisationBreakEven } from './break-even.ts'
import { ec2Month, fargateMonth, managedInstancesMonth } from './ec2.ts'
import type { Inputs } from './inputs.ts'
import { lambdaMonth } from './lambda.ts'
import { concurrency, queueRampMinutes, scaleOutSeconds } from './scaling.ts'
import {
  durableMonth,
  microVmMonth,
  pollersMonth,
  provisionedMonth,
  snapStartMonth,
  streamingMonth,
  tenantIsolationMonth,
} from './surcharges.ts'
import type { CostModel } from './working.ts'

/** What an estimate can be worked out by; docs/authoring.md says what each takes. */
export const MODELS: Readonly<Record<string, CostModel>> = {
  'lambda-month': lambdaMonth,
  'ec2-month': ec2Month,
  'managed-instances-month': managedInstancesMonth,
  'fargate-month': fargateMonth,
  'microvm-month': microVmMonth,
  'break-even': breakEven,
  'managed-break-even': managedBreakEven,
  'utilisation-break-even': utilisationBreakEven,
  'provisioned-break-even': provisionedBreakEven,
  concurrency,
  'scale-out-seconds': scaleOutSeconds,
  'queue-ramp-minutes': queueRampMinutes,
  'provisioned-month': provisionedMonth,
  'snapstart-month': snapStartMonth,
  'durable-month': durableMonth,
  'streaming-month': streamingMonth,
  'pollers-month': pollersMonth,
  'tenant-isolation-month': tenantIsolationMonth,
}

/** Throws for a name that is not in `MODELS`. */
export const modelNamed = (name: string): CostModel => {
  const model = Object.hasOwn(MODELS, name) ? MODELS[name] : undefined
  if (!model) throw new RangeError(`There is no cost model "${name}".`)
  return model
}

/** What is wrong with the inputs, one sentence each; `$name` stands for a parameter that is drawn later. */
export const checkInputs = (name: string, inputs: Inputs): readonly string[] =>
  Object.hasOwn(MODELS, name)
    ? modelNamed(name).check(inputs)
    : [`there is no model "${name}": choose one of ${Object.keys(MODELS).join(', ')}`]
