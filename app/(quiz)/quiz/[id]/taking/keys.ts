import type { KeyList } from '#app/_ui/keys-dialog.tsx'
import { type AnswerWish, answerWishOf, pressedOf } from '#app/_ui/question/answer-keys.ts'
import type { Mode } from '#core/quiz/plan.ts'

/** What a key asks for; where it makes no sense it is ignored. */
export type Wish =
  | AnswerWish
  | { readonly tag: 'knew'; readonly knew: boolean }
  | { readonly tag: 'go' | 'back' | 'flag' | 'map' | 'hand-in' | 'keys' }

export const wishOf = (event: KeyboardEvent, checked: boolean, shortcuts: boolean): Wish | null => {
  const pressed = pressedOf(event, shortcuts)
  if (pressed === 'go') return { tag: 'go' }
  if (pressed === null) return null
  if (checked && (event.key === 'y' || event.key === 'n')) return { tag: 'knew', knew: event.key === 'y' }
  return (checked ? null : answerWishOf(event.key)) ?? MOVES[event.key] ?? null
}

// None of those that answer: 1 to 9, a to f, j, k, l.
const MOVES: Readonly<Record<string, Wish>> = {
  p: { tag: 'back' },
  g: { tag: 'flag' },
  q: { tag: 'map' },
  h: { tag: 'hand-in' },
  '?': { tag: 'keys' },
}

/** What the list of keys says. */
export const keyListOf = (mode: Mode): KeyList => [
  { keys: ['1', '2', '3', '4'], does: 'Choose an option' },
  { keys: ['a', '…', 'f'], does: 'Tick or untick a reason' },
  { keys: ['j', 'k', 'l'], does: 'Say how sure you are: guessing, fairly, certain' },
  {
    keys: ['Enter'],
    does: mode === 'exam' ? 'Go to the next question' : 'Check the answer, then go to the next question',
  },
  { keys: ['Ctrl', 'Enter'], does: 'The same while typing several lines' },
  { keys: ['Esc'], does: 'Leave a text field, so that single keys work again' },
  { keys: ['p'], does: 'Go to the previous question' },
  { keys: ['g'], does: 'Flag this question, or take the flag off' },
  { keys: ['q'], does: 'List all questions and go to one' },
  ...(mode === 'practice'
    ? [{ keys: ['y', 'n'], does: 'Say whether you knew it, where nothing was typed' }]
    : []),
  { keys: ['h'], does: mode === 'exam' ? 'Hand in' : 'Finish' },
  { keys: ['?'], does: 'Show these keys' },
]
