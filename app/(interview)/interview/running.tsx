import { PRIMARY, SECONDARY } from '#app/_ui/button.ts'
import { counted, spent } from '#app/(quiz)/quiz/spent.ts'
import { ranMs } from '#core/interview/clock.ts'
import type { Pack } from '#core/question/pack.ts'
import type { Instant } from '#core/review/entry.ts'
import type { Interview } from '#store/interview/read-interview.ts'
import { planInWords } from './setup/plan-words.ts'

type RunningProps = {
  readonly interviews: readonly Interview[]
  readonly packs: readonly Pack[]
  readonly now: Instant
}

/** What was set up and is not over. */
export function Running({ interviews, packs, now }: RunningProps) {
  if (interviews.length === 0) return null
  return (
    <section aria-label="Not over yet" className="mt-4 mb-8">
      <ul className="grid gap-2">
        {interviews.map((interview, at) => (
          <li
            key={interview.row.id}
            className="flex flex-wrap items-center gap-x-4 gap-y-3 rounded-lg border border-line bg-raised px-4 py-3"
          >
            <div className="grow leading-snug">
              <p className="font-semibold">{planInWords(interview.row.plan, packs)}</p>
              <p className="text-sm text-ink-2 tabular-nums">{standOf(interview, now)}</p>
            </div>
            <a href={`/interview/${interview.row.id}`} className={at === 0 ? PRIMARY : SECONDARY}>
              {interview.state.status === 'waiting' ? 'Begin' : 'Go on'}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** `4 min 10 s of 20, paused, 3 questions answered`. */
const standOf = ({ state, row }: Interview, now: Instant): string => {
  if (state.status === 'waiting') return 'Not begun yet'
  const answered = state.asks.filter(({ answer }) => answer !== null).length
  const ran = ranMs(state.clock, now)
  const time =
    ran > row.plan.minutes * 60_000 ? 'The time is over' : `${spent(ran)} of ${row.plan.minutes} min`
  return [
    time,
    ...(state.status === 'paused' ? ['paused'] : []),
    `${counted(answered, 'question')} answered`,
  ].join(', ')
}
