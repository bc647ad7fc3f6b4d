import type { Instant } from '../review/entry.ts'
import type { AskId } from './ask.ts'
import type { CompetencyScore, Draft, Proposal, Role, Speech } from './event.ts'

/** What an interview has come to: a fold over its events (core/interview/machine.ts). */
export type InterviewState = {
  /** Of the last event; 0 before the first. */
  readonly seq: number
  /** Of all that can be sent again and again: there is an end to it (core/interview/full.ts). */
  readonly letters: number
  readonly status: 'waiting' | 'running' | 'paused' | 'over'
  readonly beganAt: Instant | null
  readonly endedAt: Instant | null
  readonly clock: RunningClock
  /** What the candidate is to answer now. */
  readonly current: AskId | null
  /** In the order they were put; each once. */
  readonly asks: readonly AskState[]
  readonly notes: readonly Note[]
  readonly scores: Readonly<Record<string, CompetencyScore>>
  /** By who told it. */
  readonly told: Readonly<Partial<Record<Role, { readonly well: string; readonly better: string }>>>
}

/** The time that counts: pauses do not. */
export type RunningClock = {
  /** Up to the last time it stopped. */
  readonly ranMs: number
  /** Since when it runs; null while it stands. */
  readonly since: Instant | null
}

export type AskState = {
  readonly ask: AskId
  /** What a model asks here; null where the script asks. */
  readonly further: Further | null
  /** Of the running clock. */
  readonly putMs: number
  readonly answeredMs: number | null
  readonly inquiries: readonly Inquiry[]
  /** Indices of the clarifications the candidate was given, in their order. */
  readonly revealed: readonly number[]
  readonly draft: Draft | null
  readonly answer: Draft | null
  readonly speech: Speech | null
  /** By index of the key point. */
  readonly ticks: Readonly<Record<number, { readonly said: boolean; readonly by: Role }>>
  readonly proposals: readonly Proposal[]
}

/** A question of a model about an answer. */
export type Further = Pick<Proposal, 'model' | 'promptVersion'> & { readonly question: string }

/** Something the candidate asked, or the interviewer said on their own. */
export type Inquiry = {
  /** Of the event that began it. */
  readonly id: string
  /** Null where the interviewer spoke unasked. */
  readonly words: string | null
  /** Indices of the clarifications that answer it; one question may ask for several. */
  readonly clarifications: readonly number[]
  /** In the interviewer's own words. */
  readonly reply: string | null
  /** Of the event that gave the reply. */
  readonly replyId: string | null
}

export type Note = {
  readonly note: string
  readonly ask: AskId | null
  readonly words: string
  readonly atMs: number
}
