import { readAsk } from '../ask.ts'
import { furtherIn } from '../further.ts'
import type { Further } from '../state.ts'
import type { ReportAsk } from './report.ts'

/** What a model would have asked about an answer and was not put; null also where it was. */
export const furtherOf = ({ ask, proposals }: ReportAsk, asks: readonly ReportAsk[]): Further | null => {
  const wasPut = asks.some((other) => {
    const step = readAsk(other.ask)?.step
    return step?.tag === 'further' && step.after === ask
  })
  return wasPut ? null : furtherIn(proposals)
}
