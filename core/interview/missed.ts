import type { Answer, Grade, Instant } from '../review/entry.ts'
import type { AskId } from './ask.ts'

/** What an interview tells the scheduler about one card. */
export type Missed = {
  readonly cardId: string
  readonly questionId: string
  readonly title: string
  readonly part: string
  readonly revision: number
  /** The ask that decides: the main part, the flip, or the first probe where the main part was not answered. */
  readonly ask: AskId
  readonly grade: Extract<Grade, 'again' | 'hard'>
  /** In a sentence. */
  readonly why: string
  readonly answer: Answer
  readonly answeredAt: Instant
  readonly ms: number
}
