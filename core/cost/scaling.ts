import { number } from './inputs.ts'
import { LAMBDA } from './prices.ts'
import { costModel, result, shown, stepIn } from './working.ts'

/** lam-concurrency-formula: environments that are busy at once, on average. */
export const concurrency = costModel(
  { requestsPerSecond: number(0, 1e7), durationMs: number(1, 900_000) },
  ({ requestsPerSecond, durationMs }) =>
    result(
      [],
      stepIn('environments')(
        'Busy at once',
        `${shown(requestsPerSecond)} a second × ${shown(durationMs / 1000)} s`,
        (requestsPerSecond * durationMs) / 1000,
      ),
    ),
)

/** Seconds until a function that had no environments has so many. */
export const scaleOutSeconds = costModel({ environments: number(0, 1e6) }, ({ environments }) => {
  const { environments: step, seconds } = LAMBDA.scaleOut
  return result(
    [],
    stepIn('s')(
      'Time to scale out',
      `${shown(environments)} ÷ ${shown(step)} × ${seconds} s`,
      (environments / step) * seconds,
    ),
  )
})

/** Minutes until an idle queue feeds so many invocations at once. */
export const queueRampMinutes = costModel({ concurrency: number(5, 1250) }, (inputs) => {
  const { start, perMinute } = LAMBDA.queueRamp
  return result(
    [],
    stepIn('min')(
      'Time to ramp up',
      `(${shown(inputs.concurrency)} − ${start}) ÷ ${perMinute} a minute`,
      (inputs.concurrency - start) / perMinute,
    ),
  )
})
