import { step } from '#core/interview/machine.ts'
import { refusalOf } from '#core/interview/refusal-of.ts'
import type { InterviewState } from '#core/interview/state.ts'
import type { InterviewerScript } from '#core/interview/view.ts'
import type { Instant } from '#core/review/entry.ts'
import type { Waiting } from '../live/waiting.ts'

/**
 * The interview as it will be once the server has what was done here: the log's own rules, run ahead of it.
 * @param ahead by how much the server's clock is ahead of this browser's
 */
export const stateAhead = (
  script: InterviewerScript,
  state: InterviewState,
  waiting: readonly Waiting[],
  ahead: number,
): InterviewState =>
  waiting.reduce((now, { id, at, deed }) => {
    // The server may have it and only its word for that be lost; then it is refused, or repeats what is there.
    if (refusalOf(script, now, deed, 'interviewer') !== null || isReply(now, id)) return now
    const here: Instant = at + ahead
    return step(script, now, { ...deed, seq: now.seq, id, at: here, by: 'interviewer' })
  }, state)

const isReply = ({ asks }: InterviewState, id: string): boolean =>
  asks.some(({ inquiries }) => inquiries.some(({ replyId }) => replyId === id))
