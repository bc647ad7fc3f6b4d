import type { RoundKind } from '#core/interview/script.ts'

/** `Scenario 2`: kinds that come several times are counted. */
export const roundWords = (rounds: readonly { readonly kind: RoundKind }[], at: number): string => {
  const kind = rounds[at]?.kind ?? 'closing'
  const alike = rounds.filter((round) => round.kind === kind).length
  if (alike < 2) return KINDS[kind]
  return `${KINDS[kind]} ${rounds.slice(0, at + 1).filter((round) => round.kind === kind).length}`
}

const KINDS: Readonly<Record<RoundKind, string>> = {
  opening: 'Opening',
  scenario: 'Scenario',
  estimate: 'Estimate',
  closing: 'Closing',
}

/** What is asked where no question of the bank is. */
export const CLOSING_TITLE = 'Sum up'
export const CLOSING_PROMPT = 'What did you decide, because of what, and what would you still want to know?'
