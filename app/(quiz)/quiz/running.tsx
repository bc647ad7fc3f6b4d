import { PRIMARY, SECONDARY } from '#app/_ui/button.ts'
import type { Instant } from '#core/review/entry.ts'
import type { RunningAttempt } from '#store/quiz/list-attempts.ts'
import { counted } from './spent.ts'

type RunningProps = {
  readonly attempts: readonly RunningAttempt[]
  readonly now: Instant
  /** Something else is more likely wanted next. */
  readonly quiet?: boolean
}

/** What was started and not handed in. */
export function Running({ attempts, now, quiet = false }: RunningProps) {
  if (attempts.length === 0) return null
  return (
    <section aria-label="Not handed in yet" className="mt-4 mb-8">
      <ul className="grid gap-2">
        {attempts.map((attempt, at) => (
          <li
            key={attempt.id}
            className="flex flex-wrap items-center gap-x-4 gap-y-3 rounded-lg border border-line bg-raised px-4 py-3"
          >
            <div className="grow leading-snug">
              <p className="font-semibold tabular-nums">{titleOf(attempt, now)}</p>
              <p className="text-sm text-ink-2 tabular-nums">
                {attempt.answered} of {counted(attempt.places, 'question')} answered
              </p>
            </div>
            <div className="flex flex-wrap-reverse gap-2">
              {attempt.plan.mode === 'practice' && (
                <form method="post" action={`/quiz/${attempt.id}/hand-in`}>
                  <button type="submit" className={SECONDARY}>
                    End it here
                  </button>
                </form>
              )}
              <a href={`/quiz/${attempt.id}`} className={at === 0 && !quiet ? PRIMARY : SECONDARY}>
                {isOver(attempt, now)
                  ? 'See the result'
                  : `Go on with the ${attempt.plan.mode === 'exam' ? 'exam' : 'practice'}`}
              </a>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

const isOver = ({ endsAt }: RunningAttempt, now: Instant): boolean => endsAt !== null && now >= endsAt

/** `Exam, 12 minutes left`. */
const titleOf = (attempt: RunningAttempt, now: Instant): string => {
  const { plan, endsAt } = attempt
  const name = plan.mode === 'exam' ? 'Exam' : 'Practice'
  if (endsAt === null) return name
  if (isOver(attempt, now)) return `${name}, the time is over`
  return `${name}, ${counted(Math.ceil((endsAt - now) / 60_000), 'minute')} left`
}
