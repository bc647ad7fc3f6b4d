import type { KeyList } from '#app/_ui/keys-dialog.tsx'

/** Digits tick key points; each row of letters gives or asks something else. */
export const REVEAL_KEYS = ['a', 's', 'd', 'f', 'g', 'h'] as const
export const PROBE_KEYS = ['q', 'w', 'e', 'r', 't'] as const
export const FLIP_KEYS = ['z', 'x', 'c', 'v', 'b'] as const

export type DeskWish =
  | { readonly tag: 'tick' | 'reveal' | 'probe' | 'flip'; readonly place: number }
  | { readonly tag: 'next' | 'note' | 'reply' | 'quote' | 'score' | 'pause' | 'keys' }

/** What a key asks for; where it makes no sense it is ignored. */
export const deskWishOf = (key: string): DeskWish | null => {
  if (/^[1-9]$/.test(key)) return { tag: 'tick', place: Number(key) - 1 }
  for (const [tag, keys] of ROWS) {
    const place = keys.indexOf(key)
    if (place >= 0) return { tag, place }
  }
  return OTHERS[key] ?? null
}

const ROWS: readonly (readonly ['reveal' | 'probe' | 'flip', readonly string[]])[] = [
  ['reveal', REVEAL_KEYS],
  ['probe', PROBE_KEYS],
  ['flip', FLIP_KEYS],
]

const OTHERS: Readonly<Record<string, DeskWish>> = {
  n: { tag: 'next' },
  m: { tag: 'note' },
  y: { tag: 'reply' },
  u: { tag: 'quote' },
  i: { tag: 'score' },
  p: { tag: 'pause' },
  '?': { tag: 'keys' },
}

export const DESK_KEYS: KeyList = [
  { keys: ['n'], does: 'Begin, or ask what the script has next' },
  { keys: ['q', '…', 't'], does: 'Ask a probe' },
  { keys: ['z', '…', 'b'], does: 'Change one thing: ask a flip' },
  { keys: ['a', '…', 'h'], does: 'Give the answer to a clarifying question' },
  { keys: ['y'], does: 'Answer in your own words' },
  { keys: ['1', '…', '9'], does: 'Tick a key point: said or not said' },
  { keys: ['m'], does: 'Write a note' },
  { keys: ['u'], does: 'Quote the words that are selected in the answer' },
  { keys: ['i'], does: 'Go to the scorecard' },
  { keys: ['p'], does: 'Pause, or go on' },
  { keys: ['Ctrl', 'Enter'], does: 'Send or keep what is in the field' },
  { keys: ['Esc'], does: 'Leave a text field, so that single keys work again' },
  { keys: ['?'], does: 'Show these keys' },
]
