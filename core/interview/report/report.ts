import type { Choice } from '../../question/pack.ts'
import type { Clarification, Html, Kind } from '../../question/question.ts'
import type { Instant } from '../../review/entry.ts'
import type { AskId } from '../ask.ts'
import type { CompetencyId } from '../competencies.ts'
import type { Draft, Evidence, Proposal, Role, Speech } from '../event.ts'
import type { Feedback } from '../feedback.ts'
import type { InterviewPlan } from '../plan.ts'
import type { RoundKind } from '../script.ts'
import type { Further, InterviewState } from '../state.ts'
import type { StructureShown } from '../structure-over.ts'
import type { Exchange } from '../view.ts'
import type { WorkOn } from './work-on.ts'

/** What an interview came to. It follows from the script and the log alone: the same log gives the same report, byte for byte. */
export type Report = {
  readonly format: typeof FORMAT
  readonly version: typeof VERSION
  readonly id: string
  readonly plan: InterviewPlan
  readonly choices: readonly Choice[]
  readonly beganAt: Instant | null
  readonly endedAt: Instant | null
  readonly timeline: readonly Moment[]
  readonly rounds: readonly ReportRound[]
  readonly totals: Totals
  /** Of every competency, in their order. */
  readonly scores: readonly ReportScore[]
  /** Private to whoever interviewed; empty for a reader. */
  readonly notes: readonly ReportNote[]
  readonly told: InterviewState['told']
  /** At most three, what matters most first. */
  readonly toWorkOn: readonly WorkOn[]
}

export const FORMAT = 'runwhere-interview-report'
export const VERSION = 1

/** Something that happened, with when it did. */
export type Moment = {
  readonly tag:
    | 'began'
    | 'put'
    | 'inquired'
    | 'revealed'
    | 'replied'
    | 'answered'
    | 'paused'
    | 'resumed'
    | 'ended'
  readonly by: Role
  readonly at: Instant
  /** Of the running clock, which stands while paused. */
  readonly ms: number
  /** Null for what concerns the interview as a whole. */
  readonly ask: AskId | null
}

export type ReportRound = {
  /** Its place in the script, from 0. */
  readonly round: number
  readonly kind: RoundKind
  /** Null in the closing. */
  readonly question: ReportQuestion | null
  /** In the order they were put; empty where the interview never came to the round. */
  readonly asks: readonly ReportAsk[]
  /** Of a scenario, in the author's order. */
  readonly clarifications: readonly ReportClarification[]
  /** Of a scenario that was put, over all its answers: by part, where it shows first; null where it does not. Null for other rounds. */
  readonly structure: StructureShown | null
  readonly time: TimeUse
}

export type ReportQuestion = {
  readonly id: string
  readonly kind: Kind
  readonly title: string
  readonly axis: string
  readonly axisLabel: string
  readonly level: string
  readonly revision: number
}

export type ReportAsk = {
  readonly ask: AskId
  readonly asked: AskedText
  /** Of the running clock. */
  readonly putMs: number
  readonly answeredMs: number | null
  readonly answeredAt: Instant | null
  /** What was answered, or else what was written when it was left; null where nothing was. */
  readonly answer: Draft | null
  /** Without the recording for a reader. */
  readonly speech: Speech | null
  readonly exchanges: readonly Exchange[]
  /** Null where there is no answer. */
  readonly feedback: Feedback | null
  /** Of a model, never counted. */
  readonly proposals: readonly Proposal[]
}

export type AskedText =
  /** Null in the closing, where the candidate sums up. */
  | { readonly tag: 'main'; readonly prompt: Html | null }
  | { readonly tag: 'probe'; readonly question: string }
  /** The constraint that changed. */
  | { readonly tag: 'flip'; readonly flip: string; readonly prompt: Html }
  | ({ readonly tag: 'further' } & Further)

export type ReportClarification = Clarification & {
  /** Whether the candidate asked for it; an interviewer may also give it unasked. */
  readonly asked: boolean
  readonly given: boolean
}

export type TimeUse = {
  /** From each ask to its answer, on the running clock. */
  readonly ms: number
  readonly boxMs: number
  /** How far beyond the box; 0 within it. */
  readonly overMs: number
}

export type Totals = {
  readonly asked: number
  readonly answered: number
  /** Key points of what was answered, as of all that follows. */
  readonly points: Share
  /** Choices that are not wrong, and how many of them are the best. */
  readonly choices: Share & { readonly best: number }
  /** Estimates within their tolerance. */
  readonly estimates: Share
  /** Hidden constraints of the scenarios that were put: asked for. */
  readonly clarifications: Share
  /** Parts of the structure, over the scenarios that were put. */
  readonly structure: Share
  /** Of the rounds that were reached; `ranMs` is the running clock at the end, with the time between answer and next ask. */
  readonly time: TimeUse & { readonly ranMs: number; readonly pauses: number; readonly pausedMs: number }
  /** Over the spoken answers; null where there are none. */
  readonly speech: SpeechTotals | null
}

export type Share = { readonly of: number; readonly got: number }

export type SpeechTotals = {
  readonly answers: number
  readonly spokenMs: number
  readonly longestPauseMs: number
  /** Weighted by spoken time; null without a transcript. */
  readonly wordsPerMinute: number | null
  readonly fillers: Readonly<Record<string, number>>
}

export type ReportScore = { readonly competency: CompetencyId; readonly label: string } & (
  | { readonly score: null; readonly anchor: null; readonly evidence: null }
  /** From 1 to 4, with what that stands for. */
  | { readonly score: number; readonly anchor: string; readonly evidence: ScoreEvidence }
)

/** The words of a note are null for a reader. */
export type ScoreEvidence =
  | (Extract<Evidence, { readonly tag: 'quote' }> & { readonly words: string })
  | { readonly tag: 'note'; readonly words: string | null }

export type ReportNote = {
  readonly ask: AskId | null
  readonly words: string
  readonly atMs: number
}
