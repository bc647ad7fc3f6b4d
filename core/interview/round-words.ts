import type { RoundKind } from './script.ts'

export const KIND_WORDS: Readonly<Record<RoundKind, string>> = {
  opening: 'Opening',
  scenario: 'Scenario',
  estimate: 'Estimate',
  closing: 'Closing',
}

/** What is asked where no question of the bank is. */
export const CLOSING = {
  title: 'Sum up',
  prompt: 'What did you decide, because of what, and what would you still want to know?',
}
