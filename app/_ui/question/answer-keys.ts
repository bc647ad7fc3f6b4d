import { CONFIDENCES, type Confidence } from '#core/review/entry.ts'

/** What a key asks for before the answer; where it makes no sense it is ignored. */
export type AnswerWish =
  | { readonly tag: 'pick'; readonly place: number }
  | { readonly tag: 'reason'; readonly id: string }
  | { readonly tag: 'sure'; readonly confidence: Confidence }

/** For guessing, fairly and certain: in a row under the right hand, and none of `a` to `f`. */
export const SURE_KEYS: readonly string[] = ['j', 'k', 'l']

export const answerWishOf = (key: string): AnswerWish | null => {
  const confidence = CONFIDENCES[SURE_KEYS.indexOf(key)]
  if (confidence !== undefined) return { tag: 'sure', confidence }
  if (/^[1-9]$/.test(key)) return { tag: 'pick', place: Number(key) - 1 }
  if (/^[a-f]$/.test(key)) return { tag: 'reason', id: key }
  return null
}

/** A key as its meaning depends on where it is pressed; null where it means nothing of ours. */
export type Pressed = 'go' | 'key' | null

/** `shortcuts` off leaves only Enter, which is no character key (WCAG 2.1.4). */
export const pressedOf = (event: KeyboardEvent, shortcuts: boolean): Pressed => {
  if (event.isComposing || event.altKey || event.repeat) return null
  const held = event.ctrlKey || event.metaKey
  const place = placeOf(event.target)
  if (event.key === 'Enter')
    return place === 'page' || place === 'line' || (place === 'lines' && held) ? 'go' : null
  return !shortcuts || held || place === 'line' || place === 'lines' ? null : 'key'
}

/** Where Enter and letters already mean something of their own, the page leaves them alone. */
const placeOf = (target: EventTarget | null): 'page' | 'line' | 'lines' | 'control' => {
  if (!(target instanceof HTMLElement)) return 'page'
  if (target instanceof HTMLTextAreaElement) return 'lines'
  if (target instanceof HTMLInputElement) return ['radio', 'checkbox'].includes(target.type) ? 'page' : 'line'
  return target.closest('a, button, summary, select, [role=button]') === null ? 'page' : 'control'
}
