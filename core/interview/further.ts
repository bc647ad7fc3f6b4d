import type { AskId } from './ask.ts'
import type { Proposal } from './event.ts'
import type { AskState, Further } from './state.ts'

/** What a model would ask further about an answer: the last that asked, if any did. */
export const furtherIn = (proposals: readonly Proposal[]): Further | null => {
  const last = proposals.findLast(({ followUp }) => followUp !== null)
  if (last === undefined || last.followUp === null) return null
  const { model, promptVersion, followUp: question } = last
  return { question, model, promptVersion }
}

/** As `furtherIn`, of the answer to this ask. */
export const furtherAfter = (asks: readonly AskState[], after: AskId): Further | null =>
  furtherIn(asks.find(({ ask }) => ask === after)?.proposals ?? [])
