import type { ReportRound } from '#core/interview/report/report.ts'
import { KIND_WORDS } from '#core/interview/round-words.ts'

export const kindOf = ({ kind }: Pick<ReportRound, 'kind'>): string => KIND_WORDS[kind]

/** `2. A nightly export`, or `5. Closing`, where there is no question. */
export const roundName = (round: Pick<ReportRound, 'round' | 'kind' | 'question'>): string =>
  `${round.round + 1}. ${round.question?.title ?? kindOf(round)}`
