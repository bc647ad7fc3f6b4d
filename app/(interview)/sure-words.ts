import type { Confidence } from '#core/review/entry.ts'

/** How sure the candidate said to be, beside the choice. */
export const SURE_WORDS: Readonly<Record<Confidence, string>> = {
  guessing: 'guessing',
  fairly: 'fairly sure',
  certain: 'certain',
}
