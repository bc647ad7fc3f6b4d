import type { Instant } from '#core/review/entry.ts'
import type { RunningAttempt } from '#store/quiz/list-attempts.ts'
import { isOver, titleOf } from './running.tsx'

type RunningExamProps = { readonly attempts: readonly RunningAttempt[]; readonly now: Instant }

/** Elsewhere than on the quiz page: an exam whose clock runs, for whoever lost the way to it. */
export function RunningExam({ attempts, now }: RunningExamProps) {
  const exam = attempts.find(({ plan }) => plan.mode === 'exam')
  if (exam === undefined) return null
  return (
    <p className="mt-4 text-[0.9375rem] text-ink-2 tabular-nums">
      {titleOf(exam, now)}.{' '}
      <a href={`/quiz/${exam.id}`} className="inline-flex min-h-11 items-center text-ink">
        {isOver(exam, now) ? 'See what it came to' : 'Go on with it'}
      </a>
    </p>
  )
}
