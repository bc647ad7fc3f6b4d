import type { Choice } from '../question/pack.ts'
import type { AskedQuestion, Html } from '../question/question.ts'
import type { Instant } from '../review/entry.ts'
import type { AskId } from './ask.ts'
import type { Draft, Proposal, Speech } from './event.ts'
import type { Feedback } from './feedback.ts'
import type { InterviewPlan } from './plan.ts'
import type { RoundKind, Script } from './script.ts'
import type { Further, InterviewState, RunningClock } from './state.ts'

/** What either side sees follows from the script and the log alone, and from when it is asked for. */
type Seen = {
  readonly id: string
  readonly seq: number
  readonly plan: InterviewPlan
  readonly status: InterviewState['status']
  readonly clock: RunningClock
  /** Of the server, as it answered. */
  readonly now: Instant
}

/** What the candidate may see: of a room never a key point, a rationale, a probe not yet asked, or a note. */
export type CandidateView = Seen & {
  readonly side: 'candidate'
  readonly choices: readonly Choice[]
  /** What is still to come shows its kind and its time only. */
  readonly rounds: readonly { readonly round: number; readonly kind: RoundKind; readonly boxMs: number }[]
  readonly current: AskId | null
  readonly asks: readonly AskedView[]
  /** Alone: what comes next; null while an answer is due, and at the end. */
  readonly next: AskId | null
  /** What the interviewer told the candidate after the end. */
  readonly told: { readonly well: string; readonly better: string } | null
  readonly ownTold: { readonly well: string; readonly better: string } | null
}

export type AskedView = {
  readonly ask: AskId
  readonly round: number
  readonly kind: RoundKind
  readonly axisLabel: string | null
  /** Of the main part or the flip; null in the closing and where something is asked further. */
  readonly question: AskedQuestion | null
  /** Of a probe. */
  readonly probe: string | null
  /** Asked by a model. */
  readonly further: Further | null
  readonly exchanges: readonly Exchange[]
  readonly putMs: number
  readonly answeredMs: number | null
  readonly draft: Draft | null
  readonly answer: Draft | null
  readonly speech: Speech | null
  /** Alone only: once answered, in normal mode at once and under pressure when it is over. */
  readonly feedback: Feedback | null
  /** Alone only, with the feedback. */
  readonly proposals: readonly Proposal[]
}

/** A clarifying question and what was answered, as far as it was. */
export type Exchange = {
  /** Of the event that began it: the same words may be said twice. */
  readonly id: string
  readonly asked: string | null
  readonly clarified: readonly { readonly question: Html; readonly answer: Html }[]
  readonly reply: string | null
}

/** What the interviewer sees of a room, beside the script, which does not change. */
export type InterviewerView = Seen & {
  readonly side: 'interviewer'
  readonly state: InterviewState
  /** By ask, for what was answered. */
  readonly feedback: Readonly<Record<AskId, Feedback>>
  /** What the script would put next; null at the end. */
  readonly next: AskId | null
}

export type InterviewView = CandidateView | InterviewerView

/** What an interviewer's browser holds of the script: all of it. */
export type InterviewerScript = Pick<Script, 'plan' | 'choices' | 'rounds'>
