import type { Instant } from '#core/review/entry.ts'
import type { RunningAttempt } from '#store/quiz/list-attempts.ts'
import { Running } from './running.tsx'

type RunningExamProps = {
  readonly attempts: readonly RunningAttempt[]
  readonly now: Instant
  readonly quiet: boolean
}

/** Elsewhere than on the quiz page: an exam whose clock runs, for whoever lost the way to it. */
export function RunningExam({ attempts, now, quiet }: RunningExamProps) {
  const exam = attempts.find(({ plan }) => plan.mode === 'exam')
  return exam === undefined ? null : <Running attempts={[exam]} now={now} quiet={quiet} />
}
