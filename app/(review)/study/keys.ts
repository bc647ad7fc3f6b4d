import type { KeyList } from '#app/_ui/keys-dialog.tsx'
import { type AnswerWish, answerWishOf, pressedOf } from '#app/_ui/question/answer-keys.ts'
import type { Grade } from '#core/review/entry.ts'
import { GRADES } from '#core/review/entry.ts'

/** What a key asks for; where it makes no sense it is ignored. */
export type Wish =
  | AnswerWish
  | { readonly tag: 'grade'; readonly grade: Grade }
  | { readonly tag: 'knew'; readonly knew: boolean }
  | { readonly tag: 'go' | 'undo' | 'keys' | 'suspend' | 'flag' }

export const wishOf = (event: KeyboardEvent, answered: boolean, shortcuts: boolean): Wish | null => {
  const pressed = pressedOf(event, shortcuts)
  if (pressed === 'go') return GO
  if (pressed === null) return null
  return answered ? afterAnswer(event.key) : (answerWishOf(event.key) ?? anyTime(event.key))
}

const afterAnswer = (key: string): Wish | null => {
  const grade = GRADES[Number(key) - 1]
  if (grade !== undefined) return { tag: 'grade', grade }
  if (key === 'y' || key === 'n') return { tag: 'knew', knew: key === 'y' }
  return anyTime(key)
}

const anyTime = (key: string): Wish | null => {
  switch (key) {
    case 'u':
      return { tag: 'undo' }
    case 's':
      return { tag: 'suspend' }
    case 'w':
      return { tag: 'flag' }
    case '?':
      return { tag: 'keys' }
    default:
      return null
  }
}

const GO: Wish = { tag: 'go' }

/** What the list of keys says. */
export const KEY_LIST: KeyList = [
  { keys: ['1', '2', '3', '4'], does: 'Choose an option; after the verdict, give a grade yourself' },
  { keys: ['a', '…', 'f'], does: 'Tick or untick a reason' },
  { keys: ['j', 'k', 'l'], does: 'Say how sure you are: guessing, fairly, certain' },
  { keys: ['Enter'], does: 'Check the answer, then accept the grade and go on' },
  { keys: ['Ctrl', 'Enter'], does: 'The same while typing several lines' },
  { keys: ['Esc'], does: 'Leave a text field, so that single keys work again' },
  { keys: ['y', 'n'], does: 'Say whether you knew it, where nothing was typed' },
  { keys: ['u'], does: 'Undo the last answer' },
  { keys: ['s'], does: 'Suspend this question' },
  { keys: ['w'], does: 'Say that this answer is wrong' },
  { keys: ['?'], does: 'Show these keys' },
]
