import type { KeyList } from '#app/_ui/keys-dialog.tsx'

export const CANDIDATE_KEYS: KeyList = [
  { keys: ['1', '2', '3', '4'], does: 'Choose an option' },
  { keys: ['j', 'k', 'l'], does: 'Say how sure you are: guessing, fairly, certain' },
  { keys: ['i'], does: 'Ask a clarifying question' },
  { keys: ['w'], does: 'Write the answer' },
  { keys: ['Ctrl', 'Enter'], does: 'Send what is in the field: the question or the answer' },
  { keys: ['Esc'], does: 'Leave a text field, so that single keys work again' },
  { keys: ['?'], does: 'Show these keys' },
]
