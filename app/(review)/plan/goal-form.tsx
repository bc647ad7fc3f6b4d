import type { HTMLAttributes } from 'react'
import { PRIMARY } from '#app/_ui/button.ts'
import { Field, INPUT } from '#app/(learner)/settings/field.tsx'
import { checkGoal, dayText, GOAL_DAYS } from '#core/learner/goal.ts'
import { GOAL_MINUTES, type Goal } from '#core/learner/learner.ts'
import type { StudyDay } from '#core/review/entry.ts'

/** What was entered and refused. */
export type Entered = { readonly day: string; readonly minutesPerDay: string }

type GoalFormProps = {
  readonly goal: Goal | null
  readonly today: StudyDay
  readonly entered: Entered | null
}

/** A form that the browser sends by itself; what is wrong comes back at its field. */
export function GoalForm({ goal, today, entered }: GoalFormProps) {
  const problems = entered === null ? [] : problemsOf(entered, today)
  const errorOf = (name: keyof Entered) => problems.find(({ field }) => field === name)?.message ?? null
  const isOver = goal !== null && today > goal.day
  const kept = goal !== null && !isOver ? goal : null
  return (
    <section className="mt-10 border-t border-line pt-6">
      <h2 className="text-lg font-semibold tracking-tight">
        {kept !== null ? 'Change the plan' : isOver ? 'The next interview' : 'Your interview'}
      </h2>
      <form action="/api/goal/form" method="post" noValidate className="mt-4 grid gap-6">
        <div className="grid gap-x-8 gap-y-6 sm:grid-cols-2">
          <Field
            name="day"
            label="Day of the interview"
            hint="Tomorrow or later, at most a year ahead."
            error={errorOf('day')}
          >
            <input
              {...fieldOf('day', errorOf('day') !== null, true)}
              type="date"
              min={dayText(today + 1)}
              max={dayText(today + GOAL_DAYS)}
              defaultValue={entered?.day ?? (kept === null ? '' : dayText(kept.day))}
              className={`${INPUT} max-w-56`}
            />
          </Field>
          <Field
            name="minutesPerDay"
            label="Minutes a day"
            hint="On every day until then."
            error={errorOf('minutesPerDay')}
          >
            <input
              {...fieldOf('minutesPerDay', errorOf('minutesPerDay') !== null, errorOf('day') === null)}
              type="number"
              inputMode="numeric"
              min={GOAL_MINUTES.least}
              max={GOAL_MINUTES.most}
              defaultValue={entered?.minutesPerDay ?? goal?.minutesPerDay ?? 20}
              className={`${INPUT} max-w-40`}
            />
          </Field>
        </div>
        <p className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <button type="submit" className={PRIMARY}>
            {kept === null ? 'Make the plan' : 'Save'}
          </button>
          {goal !== null && (
            <button
              type="submit"
              name="clear"
              value="yes"
              className="min-h-11 text-[0.9375rem] text-ink-2 underline decoration-edge underline-offset-3 hover:text-ink"
            >
              {isOver ? 'Put it away' : 'No interview any more'}
            </button>
          )}
        </p>
      </form>
    </section>
  )
}

/** As it comes back in the page's address. */
export const enteredIn = (
  search: Readonly<Record<string, string | string[] | undefined>>,
): Entered | null => {
  const { day, minutesPerDay } = search
  return typeof day === 'string' && typeof minutesPerDay === 'string' ? { day, minutesPerDay } : null
}

const problemsOf = ({ day, minutesPerDay }: Entered, today: StudyDay) => {
  const minutes = minutesPerDay.trim() === '' ? Number.NaN : Number(minutesPerDay)
  const checked = checkGoal({ day, minutesPerDay: minutes }, today)
  return checked.ok ? [] : checked.problems
}

const fieldOf = (name: keyof Entered, isWrong: boolean, isFirst: boolean) => ({
  ...{ name, id: name, 'aria-describedby': `${name}-hint` },
  ...(isWrong ? ({ 'aria-invalid': 'true' } satisfies HTMLAttributes<HTMLInputElement>) : {}),
  autoFocus: isWrong && isFirst,
})
