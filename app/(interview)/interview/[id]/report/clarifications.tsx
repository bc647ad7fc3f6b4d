import { Icon } from '#app/_ui/icon.tsx'
import { Prose } from '#app/_ui/prose.tsx'
import type { ReportClarification } from '#core/interview/report/report.ts'
import type { Viewer } from './viewer.ts'

type ClarificationsProps = {
  readonly clarifications: readonly ReportClarification[]
  readonly viewer: Viewer
}

/** What could have been asked before choosing, and whether it was. */
export function Clarifications({ clarifications, viewer }: ClarificationsProps) {
  const who = viewer.is === 'candidate' ? 'you' : 'the candidate'
  return (
    <section className="keep">
      <h3 className="mb-2 text-[0.9375rem] font-semibold text-ink-2">Worth asking first</h3>
      <ul className="divide-y divide-line rounded-lg border border-line bg-raised">
        {clarifications.map((one) => {
          const { icon, tone, words } = LOOKS[lookOf(one)]
          return (
            <li
              key={one.question}
              className="keep grid grid-cols-[auto_1fr] gap-x-3 px-3.5 py-2.5 leading-snug"
            >
              <Icon name={icon} className={`mt-1 ${tone}`} />
              <div>
                <p className={`text-sm font-semibold ${tone}`}>{words(who)}</p>
                <Prose inline html={one.question} />
                <Prose html={one.answer} className="mt-1 text-[0.9375rem] text-ink-2" />
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const lookOf = ({ asked, given, hidden }: ReportClarification): keyof typeof LOOKS => {
  if (asked) return 'asked'
  if (given) return 'given'
  return hidden ? 'missed' : 'left'
}

const LOOKS = {
  asked: { icon: 'tick', tone: 'text-correct', words: (who: string) => `Asked by ${who}` },
  given: { icon: 'dash', tone: 'text-ink-3', words: () => 'Told unasked' },
  missed: { icon: 'cross', tone: 'text-wrong', words: () => 'Missed: the scenario leaves it out' },
  left: { icon: 'dash', tone: 'text-ink-3', words: () => 'Not asked' },
} as const
