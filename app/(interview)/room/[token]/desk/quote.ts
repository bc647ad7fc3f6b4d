import type { AskId } from '#core/interview/ask.ts'

/** Words of an answer that were selected, to rest a score on. */
export type Quote = {
  readonly ask: AskId
  readonly start: number
  readonly end: number
  readonly words: string
}

export const NOTHING_SELECTED = 'Nothing is quoted: select words of the answer first.'

/** Id of the field with the words of the answer in view. */
export const ANSWER_WORDS = 'answer-words'

/** What is selected in the answer in view; null where nothing is. */
export const selectedQuote = (ask: AskId): Quote | null => {
  const field = document.getElementById(ANSWER_WORDS)
  if (!(field instanceof HTMLTextAreaElement)) return null
  const selected = field.value.slice(field.selectionStart, field.selectionEnd)
  const words = selected.trim()
  // A double click selects the blank behind a word as well.
  const start = field.selectionStart + selected.length - selected.trimStart().length
  return words === '' ? null : { ask, start, end: start + words.length, words }
}
