import { Icon } from '#app/_ui/icon.tsx'
import { Section } from '#app/_ui/section.tsx'
import { spent } from '#app/(quiz)/quiz/spent.ts'
import type { Report, ReportRound } from '#core/interview/report/report.ts'
import { Round } from './round.tsx'
import { roundLine } from './round-line.ts'
import { kindOf, roundName } from './round-name.ts'
import type { Viewer } from './viewer.ts'

type RoundsProps = { readonly report: Report; readonly viewer: Viewer }

/** Round by round what was asked, what was answered and what it came to; all of it open on paper. */
export function Rounds({ report, viewer }: RoundsProps) {
  return (
    <Section title="Round by round" id="rounds">
      <ol className="divide-y divide-line border-y border-line">
        {report.rounds.map((round) => (
          <li key={round.round} className="round">
            {round.asks.length === 0 ? (
              <Unreached round={round} />
            ) : (
              <details className="group">
                <summary className="grid min-h-11 grid-cols-[1fr_auto_auto] items-start gap-x-3 py-2.5 leading-snug hover:bg-ink/4 group-open:bg-transparent print:hover:bg-transparent">
                  <span>
                    <span className="group-open:font-semibold print:font-semibold">{roundName(round)}</span>
                    <span className="block text-sm text-ink-2">{roundLine(round)}</span>
                  </span>
                  <span className="text-right text-sm whitespace-nowrap text-ink-3 tabular-nums">
                    <span className={`block ${round.time.overMs > 0 ? 'font-semibold text-warm' : ''}`}>
                      {spent(round.time.ms)}
                    </span>
                    <span className="block">of {spent(round.time.boxMs)}</span>
                  </span>
                  <Icon name="down" className="on-screen mt-0.5 text-ink-3 group-open:rotate-180" />
                </summary>
                <div className="pt-2 pb-10">
                  <Round round={round} choices={report.choices} viewer={viewer} />
                </div>
              </details>
            )}
          </li>
        ))}
      </ol>
    </Section>
  )
}

function Unreached({ round }: { readonly round: ReportRound }) {
  return (
    <p className="py-2.5 leading-snug text-ink-3">
      {round.round + 1}. {kindOf(round)}
      <span className="block text-sm">Not reached</span>
    </p>
  )
}
