import type { WorkingStep } from '../cost/working.ts'
import type { Fact } from '../question/fact.ts'
import type { Choice } from '../question/pack.ts'
import type { Html, Question } from '../question/question.ts'
import type { Grade, Instant, Phase } from './entry.ts'
import type { ShownChange } from './fact-change.ts'

export type { WorkingStep }

/** One card as the study page shows it: `GET /api/queue` lists these, first to be asked first. */
export type StudyItem = {
  readonly cardId: string
  /** Of the card's memory: sent back with the review, so that an overtaken one is recognised. */
  readonly version: number
  readonly phase: Phase
  readonly part: string
  readonly leech: boolean
  /** The question's meaning changed since the learner last met it. */
  readonly meaningChanged: boolean
  /** Facts it rests on that have another value since the learner last met it: why it is asked early. */
  readonly factChanges: readonly ShownChange[]
  readonly question: Question
  readonly axisLabel: string
  readonly choices: readonly Choice[]
  /** Those the question rests on. */
  readonly facts: readonly Fact[]
  /** What each grade would lead to, if given now. */
  readonly outcomes: Readonly<Record<Grade, Outcome>>
  /** Only for an estimate. */
  readonly draw: Draw | null
}

export type Outcome = {
  readonly due: Instant
  /** Whole study days; 0 when it comes back the same day. */
  readonly days: number
  /** Moved to a lighter day than the card's own fuzz chose: `days` has to come back with the review. */
  readonly placed: boolean
}

/** Parameters drawn for one attempt at an estimate, with the answer worked out. */
export type Draw = {
  readonly seed: string
  readonly params: Readonly<Record<string, number>>
  /** The prompt with the parameters in it. */
  readonly prompt: Html
  readonly answer: number
  readonly working: readonly WorkingStep[]
}

/** `GET /api/queue`. */
export type Queue = {
  readonly items: readonly StudyItem[]
  readonly counts: DueCounts
  readonly now: Instant
  /** Of the next learning card that is not due yet, if any. */
  readonly nextLearningDue: Instant | null
}

/** What is left today, within the limits of the day; each is counted up to 1,000. */
export type DueCounts = {
  readonly learning: number
  readonly review: number
  readonly new: number
}
