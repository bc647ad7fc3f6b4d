import type { Goal } from '#core/learner/learner.ts'
import type { StudyDay } from '#core/review/entry.ts'
import { daysTo } from './countdown.ts'

/** How far the interview is, where there is one, with the way to its plan; the way to set one, where there is none. */
export function InterviewLine({ goal, today }: { readonly goal: Goal | null; readonly today: StudyDay }) {
  return (
    <p className="mt-4 flex flex-wrap items-center gap-x-1.5 text-[0.9375rem] text-ink-2">
      {goal !== null && today <= goal.day ? (
        <>
          <span>
            {daysTo(goal.day, today)}, {goal.minutesPerDay} minutes a day.
          </span>
          <a href="/plan" className="inline-flex min-h-11 items-center">
            See the plan
          </a>
        </>
      ) : (
        <a href="/plan" className="inline-flex min-h-11 items-center">
          {goal === null ? 'Plan for an interview' : daysTo(goal.day, today)}
        </a>
      )}
    </p>
  )
}
