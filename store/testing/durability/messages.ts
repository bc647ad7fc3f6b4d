import type { InterviewState } from '#core/interview/state.ts'
import type { Instant } from '#core/review/entry.ts'
import type { SubmittedReview } from '#core/review/submission.ts'
import type { SubmittedDeed } from '#store/interview/append.ts'
import type { RecordResult } from '#store/review/record.ts'
import type { UndoResult } from '#store/review/undo.ts'

/** What the browser's side asks of the server's side, one JSON line each. */
export type Ask =
  | { readonly tag: 'answer'; readonly review: SubmittedReview; readonly now: Instant }
  | { readonly tag: 'undo'; readonly reviewId: string; readonly now: Instant }

export type Reply =
  | { readonly tag: 'ready' }
  | { readonly tag: 'answered'; readonly result: RecordResult }
  | { readonly tag: 'undone'; readonly reviewId: string; readonly result: UndoResult }
  /** The store could not be reached: to be asked again. */
  | { readonly tag: 'failed'; readonly ask: Ask; readonly error: string }

/** The same of an interview. */
export type Appending = {
  readonly interviewId: string
  readonly deed: SubmittedDeed
  readonly now: Instant
}

export type AppendReply =
  | { readonly tag: 'ready' }
  | { readonly tag: 'appended'; readonly id: string; readonly state: InterviewState }
