import { KIND_WORDS } from '#core/interview/round-words.ts'
import type { RoundKind } from '#core/interview/script.ts'

/** `Scenario 2`: kinds that come several times are counted. */
export const roundWords = (rounds: readonly { readonly kind: RoundKind }[], at: number): string => {
  const kind = rounds[at]?.kind ?? 'closing'
  const alike = rounds.filter((round) => round.kind === kind).length
  if (alike < 2) return KIND_WORDS[kind]
  return `${KIND_WORDS[kind]} ${rounds.slice(0, at + 1).filter((round) => round.kind === kind).length}`
}
