import type { Metadata } from 'next'
import { Frame } from '#app/_ui/frame.tsx'
import { Heading } from '#app/_ui/heading.tsx'
import { SaveState } from '#app/(review)/study/save-state.tsx'
import { studyDayOf } from '#core/review/study-day.ts'
import { database } from '#store/db.ts'
import { readLearner } from '#store/learner/learner.ts'
import { readPacks } from '#store/question/packs.ts'
import { readPlan } from '#store/review/plan/read-plan.ts'
import { readQueue } from '#store/review/queue.ts'
import { ComingDays } from './coming-days.tsx'
import { dateInWords, daysTo } from './countdown.ts'
import { enteredIn, GoalForm } from './goal-form.tsx'
import { LikelySection } from './likely-section.tsx'
import { MoreMinutes } from './more-minutes.tsx'
import { TodaySection } from './today-section.tsx'

// Without a referrer a form's request would not say which page it comes from, and be refused.
export const metadata: Metadata = { title: 'Plan', referrer: 'same-origin' }

type PlanPageProps = {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

/** The way to an interview: what to do today, what is likely on its day, what the days until then hold. */
export default async function PlanPage({ searchParams }: PlanPageProps) {
  const now = Date.now()
  const db = await database()
  const learner = await readLearner(db)
  const today = studyDayOf(now, learner.clock)
  // Before the queue, which would make it too.
  const plan = await readPlan(db, learner, now)
  const [{ counts }, packs] = await Promise.all([readQueue(db, learner, now, 1, []), readPacks(db.sql.read)])
  const { goal } = learner
  return (
    <Frame current={null} end={<SaveState counts />}>
      <Heading>{goal === null ? 'Plan for an interview' : daysTo(goal.day, today)}</Heading>
      <p className="text-ink-2">{wordsOf(goal, today)}</p>
      {plan !== null && (
        <>
          <TodaySection plan={plan} counts={counts} />
          {plan.forecast.whole.cards > 0 && today < plan.goal.day && (
            <>
              <LikelySection plan={plan} axes={packs.flatMap((pack) => pack.axes)} />
              <MoreMinutes plan={plan} />
              <ComingDays plan={plan} />
            </>
          )}
        </>
      )}
      <GoalForm goal={goal} today={today} entered={enteredIn(await searchParams)} />
    </Frame>
  )
}

const wordsOf = (
  goal: { readonly day: number; readonly minutesPerDay: number } | null,
  today: number,
): string => {
  if (goal === null)
    return 'Say when it is and how many minutes a day you have. Until then each day asks what adds most to what you will remember on that day; afterwards the usual schedule goes on by itself.'
  if (today > goal.day)
    return 'The usual schedule has taken over again: questions come back just before you would forget them.'
  return `${dateInWords(goal.day)}, with ${goal.minutesPerDay} minutes a day until then. Each day asks what adds most to what you will remember on that day; afterwards the usual schedule goes on.`
}
