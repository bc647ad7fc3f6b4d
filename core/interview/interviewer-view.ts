import type { Instant } from '../review/entry.ts'
import { feedbackOf, isDone } from './feedback-of.ts'
import { nextAsk } from './next-ask.ts'
import type { Script } from './script.ts'
import type { InterviewState } from './state.ts'
import type { InterviewerView } from './view.ts'

export const interviewerView = (
  script: Script,
  state: InterviewState,
  { id, now }: { readonly id: string; readonly now: Instant },
): InterviewerView => ({
  side: 'interviewer',
  id,
  seq: state.seq,
  plan: script.plan,
  status: state.status,
  clock: state.clock,
  now,
  state,
  feedback: Object.fromEntries(
    state.asks.filter((ask) => isDone(state, ask)).map((ask) => [ask.ask, feedbackOf(script, state, ask)]),
  ),
  next: state.status === 'over' ? null : nextAsk(script, state, now),
})
