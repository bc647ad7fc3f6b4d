import { readAsk } from '#core/interview/ask.ts'
import type { Deed } from '#core/interview/event.ts'
import { type FoundAsk, findAsk } from '#core/interview/find-ask.ts'
import type { RoomState } from '#core/interview/room.ts'
import type { AskState, InterviewState } from '#core/interview/state.ts'
import type { InterviewerScript, InterviewerView } from '#core/interview/view.ts'
import type { Instant } from '#core/review/entry.ts'

/** What every part of the desk is made from. */
export type AtDesk = {
  readonly view: InterviewerView
  readonly here: RoomState
  readonly script: InterviewerScript
  readonly state: InterviewState
  readonly now: () => Instant
  readonly act: (deed: Deed) => void
  /** The ask in view: the current one, or one that was gone back to. */
  readonly shown: ShownAsk | null
  readonly show: (ask: string) => void
}

export type ShownAsk = { readonly ask: AskState; readonly found: FoundAsk }

/** The one that was picked, else the one that was put last. */
export const shownOf = (
  script: InterviewerScript,
  { asks }: InterviewState,
  picked: string | null,
): ShownAsk | null => {
  const ask = asks.find((one) => one.ask === picked) ?? asks.at(-1)
  const found = ask === undefined ? null : findAsk(script, ask.ask)
  return ask === undefined || found === null ? null : { ask, found }
}

/** Whether the answer to a clarification was given in the ask in view, or before it in the same round. */
export const isGiven = ({ asks }: InterviewState, { found }: ShownAsk, clarification: number): boolean =>
  asks.some(({ ask, revealed }) => readAsk(ask)?.round === found.at && revealed.includes(clarification))
