import { momentOf } from '#app/_ui/moment.ts'
import { Section } from '#app/_ui/section.tsx'
import type { Pack } from '#core/question/pack.ts'
import type { InterviewRow } from '#store/interview/interview-rows.ts'
import { planInWords } from './setup/plan-words.ts'

type PastProps = {
  readonly interviews: readonly InterviewRow[]
  readonly packs: readonly Pack[]
  readonly timeZone: string
}

/** The last ones that are over, each with its report. */
export function Past({ interviews, packs, timeZone }: PastProps) {
  if (interviews.length === 0) return null
  return (
    <Section title="Last interviews">
      <ul className="divide-y divide-line border-y border-line">
        {interviews.map(({ id, plan, createdAt }) => (
          <li key={id}>
            <a
              href={`/interview/${id}`}
              className="group flex min-h-11 items-baseline gap-x-4 py-2 leading-snug no-underline"
            >
              <span className="min-w-0">
                <span className="group-hover:underline">{planInWords(plan, packs)}</span>
                <span className="block text-sm text-ink-3 tabular-nums">{momentOf(createdAt, timeZone)}</span>
              </span>
              <span className="ml-auto text-sm whitespace-nowrap text-ink-2">Report</span>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
