import { Section } from '#app/_ui/section.tsx'
import type { ReportScore } from '#core/interview/report/report.ts'

type ScorecardProps = { readonly scores: readonly ReportScore[] }

/** What the interviewer scored, each with what it rests on. */
export function Scorecard({ scores }: ScorecardProps) {
  const given = scores.filter(({ score }) => score !== null)
  if (given.length === 0) return null
  return (
    <Section
      title="Scorecard"
      words="From 1 to 4, by the interviewer. Each score says what it stands for and what it rests on."
    >
      <ul className="divide-y divide-line border-y border-line">
        {scores.map(({ competency, label, score, anchor, evidence }) => (
          <li key={competency} className="keep grid grid-cols-[1fr_auto] gap-x-4 gap-y-1 py-3">
            <h3 className="leading-snug font-semibold">{label}</h3>
            <p className="flex items-center gap-2 tabular-nums">
              <Steps score={score} />
              {score === null ? <span className="text-ink-3">not scored</span> : <b>{score} of 4</b>}
            </p>
            {anchor !== null && (
              <p className="col-span-2 text-[0.9375rem] text-ink-2 text-pretty">{anchor}</p>
            )}
            {evidence !== null && evidence.words !== null && (
              <p className="col-span-2 border-l-4 border-line pl-3 text-[0.9375rem]">
                {evidence.tag === 'quote' ? (
                  <>
                    <span className="text-ink-3">In round {Number.parseInt(evidence.ask, 10) + 1}: </span>“
                    {evidence.words}”
                  </>
                ) : (
                  <>
                    <span className="text-ink-3">Note: </span>
                    {evidence.words}
                  </>
                )}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Steps({ score }: { readonly score: number | null }) {
  return (
    <span aria-hidden="true" className="flex gap-0.5">
      {[1, 2, 3, 4].map((step) => (
        <span
          key={step}
          className={`h-2.5 w-4 rounded-[2px] border border-edge ${score !== null && step <= score ? 'bg-ink forced-colors:bg-[CanvasText]' : ''}`}
        />
      ))}
    </span>
  )
}
