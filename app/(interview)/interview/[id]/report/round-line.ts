import { counted } from '#app/(quiz)/quiz/spent.ts'
import type { ReportRound } from '#core/interview/report/report.ts'

/** What a round came to, in one line: `Scenario · choice right · 4 of 6 key points · 1 of 2 hidden constraints asked for`. */
export const roundLine = (round: ReportRound): string => {
  const answered = round.asks.filter(({ answer }) => answer !== null)
  if (answered.length === 0) return 'Not answered'
  const [first] = round.asks
  const points = answered.flatMap(({ feedback }) => feedback?.points ?? [])
  const hidden = round.clarifications.filter((one) => one.hidden)
  const flips = answered.filter(({ asked }) => asked.tag === 'flip')
  return [
    choiceWords(first),
    estimateWords(first),
    points.length > 0 &&
      `${points.filter(({ said }) => said).length} of ${counted(points.length, 'key point')}`,
    flips.length > 0 &&
      `${flips.filter(({ feedback }) => feedback?.choice?.standing !== 'wrong').length} of ${counted(flips.length, 'change')} met`,
    hidden.length > 0 &&
      `${hidden.filter(({ asked }) => asked).length} of ${counted(hidden.length, 'hidden constraint')} asked for`,
    points.length === 0 && round.kind === 'closing' && 'Summed up',
  ]
    .filter((words) => words !== false && words !== null)
    .join(' · ')
}

type Ask = ReportRound['asks'][number]

const choiceWords = (ask: Ask | undefined): string | null => {
  switch (ask?.feedback?.choice?.standing) {
    case 'best':
      return 'Choice right'
    case 'acceptable':
      return 'Choice acceptable'
    case 'wrong':
      return 'Choice wrong'
    default:
      return null
  }
}

const estimateWords = (ask: Ask | undefined): string | null => {
  const estimate = ask?.feedback?.estimate
  if (estimate === null || estimate === undefined || estimate.given === null) return null
  return estimate.within ? 'Estimate close enough' : 'Estimate too far off'
}
