import type { RoundKind } from '#core/interview/script.ts'

export const KIND_WORDS: Readonly<Record<RoundKind, string>> = {
  opening: 'Opening',
  scenario: 'Scenario',
  estimate: 'Estimate',
  closing: 'Closing',
}
