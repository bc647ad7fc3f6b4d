import type { Confidence, Instant } from '../review/entry.ts'
import type { AskId } from './ask.ts'

export const ROLES = ['candidate', 'interviewer', 'model'] as const
export type Role = (typeof ROLES)[number]

/** One line of an interview's log: never edited, never deleted. Everything that is shown follows from these lines. */
export type InterviewEvent = {
  /** From 1, without gaps. */
  readonly seq: number
  /** Made by whoever did it: a repeated request is recognised by it. */
  readonly id: string
  /** By the server's clock, never before the line above. */
  readonly at: Instant
  readonly by: Role
} & Deed

export type Deed =
  /** The clock starts. */
  | { readonly tag: 'began' }
  /** The next thing is put to the candidate: by the candidate when alone, by the interviewer else. */
  | { readonly tag: 'put'; readonly ask: AskId }
  /** What the candidate is still writing, so that another browser, or this one after a crash, goes on with it. */
  | { readonly tag: 'wrote'; readonly ask: AskId; readonly draft: Draft }
  /** The candidate asks for a constraint. Alone, cues find what was asked for (core/interview/clarify.ts). */
  | { readonly tag: 'inquired'; readonly ask: AskId; readonly words: string }
  /** The interviewer gives the authored answer to a clarification, by its index. */
  | { readonly tag: 'revealed'; readonly ask: AskId; readonly clarification: number }
  /** The interviewer answers in own words. */
  | { readonly tag: 'replied'; readonly ask: AskId; readonly words: string }
  | { readonly tag: 'answered'; readonly ask: AskId; readonly answer: Draft; readonly speech: Speech | null }
  /** Whether a key point was said, by whoever may judge it; null takes an own mark back. */
  | { readonly tag: 'marked'; readonly ask: AskId; readonly keyPoint: number; readonly said: boolean | null }
  /** Private to the interviewer. The same `note` again replaces it; empty words remove it. */
  | { readonly tag: 'noted'; readonly note: string; readonly ask: AskId | null; readonly words: string }
  /** Of one competency (core/interview/competencies.ts); null takes it back. */
  | { readonly tag: 'scored'; readonly competency: string; readonly score: CompetencyScore | null }
  /** What a model proposes: shown as that, never counted. */
  | ({ readonly tag: 'proposed'; readonly ask: AskId } & Proposal)
  | { readonly tag: 'paused' }
  | { readonly tag: 'resumed' }
  | { readonly tag: 'ended' }
  /** After the end, from one side to the other. */
  | { readonly tag: 'told'; readonly well: string; readonly better: string }

/** What the candidate says to an ask; which fields are there depends on it. */
export type Draft = {
  readonly words: string
  /** Of a scenario's main part and its flips. */
  readonly choice?: string
  readonly confidence?: Confidence
  readonly estimate?: number
}

/** Of a spoken answer, measured where it was spoken (core/interview/speech.ts). */
export type Speech = {
  readonly recordingId: string | null
  readonly spokenMs: number
  readonly longestPauseMs: number
  /** Words in the transcript and the seconds they were spoken in give the pace; null without a transcript. */
  readonly wordsPerMinute: number | null
  /** How often each was said. */
  readonly fillers: Readonly<Record<string, number>>
}

export type CompetencyScore = {
  /** 1 to 4. */
  readonly score: number
  readonly evidence: Evidence
}

/** A score rests on words of the candidate, or on a note. */
export type Evidence =
  /** A span of the words of the answer to `ask`. */
  | { readonly tag: 'quote'; readonly ask: AskId; readonly start: number; readonly end: number }
  | { readonly tag: 'note'; readonly words: string }

export type Proposal = {
  readonly model: string
  readonly promptVersion: string
  readonly marks: readonly { readonly keyPoint: number; readonly said: boolean; readonly quote: string }[]
  /** A further question it asks; null for none. */
  readonly followUp: string | null
}
