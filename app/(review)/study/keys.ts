import type { Confidence, Grade } from '#core/review/entry.ts'
import { CONFIDENCES, GRADES } from '#core/review/entry.ts'

/** What a key asks for; where it makes no sense it is ignored. */
export type Wish =
  | { readonly tag: 'pick'; readonly place: number }
  | { readonly tag: 'reason'; readonly id: string }
  | { readonly tag: 'sure'; readonly confidence: Confidence }
  | { readonly tag: 'grade'; readonly grade: Grade }
  | { readonly tag: 'knew'; readonly knew: boolean }
  | { readonly tag: 'go' | 'undo' | 'keys' | 'suspend' | 'flag' }

/** For guessing, fairly and certain: in a row under the right hand, and none of `a` to `f`. */
export const SURE_KEYS: readonly string[] = ['j', 'k', 'l']

/** `shortcuts` off leaves only Enter, which is no character key (WCAG 2.1.4). */
export const wishOf = (event: KeyboardEvent, answered: boolean, shortcuts: boolean): Wish | null => {
  if (event.isComposing || event.altKey || event.repeat) return null
  const held = event.ctrlKey || event.metaKey
  const place = placeOf(event.target)
  if (event.key === 'Enter')
    return place === 'page' || place === 'line' || (place === 'lines' && held) ? GO : null
  if (!shortcuts || held || place === 'line' || place === 'lines') return null
  return answered ? afterAnswer(event.key) : beforeAnswer(event.key)
}

/** Where Enter and letters already mean something of their own, the page leaves them alone. */
const placeOf = (target: EventTarget | null): 'page' | 'line' | 'lines' | 'control' => {
  if (!(target instanceof HTMLElement)) return 'page'
  if (target instanceof HTMLTextAreaElement) return 'lines'
  if (target instanceof HTMLInputElement) return ['radio', 'checkbox'].includes(target.type) ? 'page' : 'line'
  return target.closest('a, button, summary, select, [role=button]') === null ? 'page' : 'control'
}

const beforeAnswer = (key: string): Wish | null => {
  const confidence = CONFIDENCES[SURE_KEYS.indexOf(key)]
  if (confidence !== undefined) return { tag: 'sure', confidence }
  if (/^[1-9]$/.test(key)) return { tag: 'pick', place: Number(key) - 1 }
  if (/^[a-f]$/.test(key)) return { tag: 'reason', id: key }
  return anyTime(key)
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
export const KEY_LIST: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
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
