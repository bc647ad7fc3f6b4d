import type { ReportRound } from '#core/interview/report.ts'
import type { RoundKind } from '#core/interview/script.ts'

const KINDS: Readonly<Record<RoundKind, string>> = {
  opening: 'Opening',
  scenario: 'Scenario',
  estimate: 'Estimate',
  closing: 'Closing',
}

export const kindOf = ({ kind }: Pick<ReportRound, 'kind'>): string => KINDS[kind]

/** `2. A nightly export`, or `5. Closing`, where there is no question. */
export const roundName = (round: Pick<ReportRound, 'round' | 'kind' | 'question'>): string =>
  `${round.round + 1}. ${round.question?.title ?? kindOf(round)}`
