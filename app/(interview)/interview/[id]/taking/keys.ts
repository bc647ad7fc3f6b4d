import type { KeyList } from '#app/_ui/keys-dialog.tsx'
import { type AnswerWish, answerWishOf, pressedOf } from '#app/_ui/question/answer-keys.ts'
import type { Scene } from './interviewing.ts'

/** What a key asks for; where it makes no sense it is ignored. */
export type Wish =
  | Exclude<AnswerWish, { readonly tag: 'reason' }>
  | { readonly tag: 'go' | 'hand-in' | 'inquire' | 'write' | 'pause' | 'stop' | 'keys' }

export const wishOf = (event: KeyboardEvent, scene: Scene['tag'], shortcuts: boolean): Wish | null => {
  const pressed = pressedOf(event, shortcuts)
  if (pressed === 'go') {
    if (scene !== 'asking') return { tag: 'go' }
    // Enter alone is too easily pressed to hand in an answer that cannot be changed.
    return event.ctrlKey || event.metaKey ? { tag: 'hand-in' } : null
  }
  if (pressed === null) return null
  const answer = scene === 'asking' ? answerWishOf(event.key) : null
  return (answer?.tag === 'reason' ? null : answer) ?? MOVES[event.key] ?? null
}

const MOVES: Readonly<Record<string, Wish>> = {
  w: { tag: 'write' },
  i: { tag: 'inquire' },
  p: { tag: 'pause' },
  e: { tag: 'stop' },
  '?': { tag: 'keys' },
}

/** What the list of keys says. */
export const KEY_LIST: KeyList = [
  { keys: ['w'], does: 'Write the answer' },
  { keys: ['i'], does: 'Ask a clarifying question' },
  { keys: ['1', '2', '3', '4'], does: 'Choose an option' },
  { keys: ['j', 'k', 'l'], does: 'Say how sure you are: guessing, fairly, certain' },
  { keys: ['Ctrl', 'Enter'], does: 'Hand in the answer, also while writing' },
  { keys: ['Enter'], does: 'Begin; after the feedback, go on' },
  { keys: ['Esc'], does: 'Leave a text field, so that single keys work again' },
  { keys: ['p'], does: 'Stop the clock, or let it run again' },
  { keys: ['e'], does: 'End the interview early' },
  { keys: ['?'], does: 'Show these keys' },
]
