import { Section } from '#app/_ui/section.tsx'
import { dueIn } from '#app/(stats)/due-words.ts'
import { StartLink } from '#app/start-link.tsx'
import type { DayPlan } from '#core/review/plan/plan.ts'
import type { DueCounts } from '#core/review/study-item.ts'
import { countsInWords, minutesInWords } from './words.ts'

const wordsOf = ({ today, goal, forecast }: DayPlan): string => {
  if (forecast.whole.cards === 0)
    return 'No question is left to be asked: each is suspended. Take some up again on their pages, under Questions.'
  return today.day === goal.day
    ? 'Nothing more is asked today. All the best.'
    : 'Today is done. The next day of the plan is made from what you remember then.'
}

type TodaySectionProps = { readonly plan: DayPlan; readonly counts: DueCounts }

/** What is left of today, and the way to it. */
export function TodaySection({ plan, counts }: TodaySectionProps) {
  const left = dueIn(counts)
  if (left === 0) {
    return <p className="mt-5 rounded-lg bg-sunken px-4 py-3 text-[0.9375rem] text-ink-2">{wordsOf(plan)}</p>
  }
  return (
    <Section title="Left for today" words={`${countsInWords(counts)}: ${minutesInWords(counts, plan)}.`}>
      <StartLink />
    </Section>
  )
}
