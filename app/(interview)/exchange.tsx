import { Prose } from '#app/_ui/prose.tsx'
import type { Exchange as Exchanged } from '#core/interview/view.ts'

type ExchangeProps = {
  readonly exchange: Exchanged
  /** What each side is called by whoever reads it. */
  readonly candidate: 'You' | 'Candidate'
  readonly interviewer?: 'You' | 'Interviewer'
  /** What is said where there is no answer. */
  readonly unanswered: string
}

/** A question of the candidate and its answer, or what the interviewer said unasked. */
export function Exchange(props: ExchangeProps) {
  const { exchange, candidate, interviewer = 'Interviewer', unanswered } = props
  const { asked, clarified, reply } = exchange
  return (
    <li className="keep rounded-lg bg-sunken px-4 py-2.5 text-[0.9375rem] leading-snug">
      {asked !== null && (
        <p>
          <span className="font-semibold text-ink-2">{candidate}: </span>
          {asked}
        </p>
      )}
      {clarified.map(({ question, answer }) => (
        <div key={question} className="mt-1">
          {(asked === null || clarified.length > 1) && (
            <Prose inline html={question} className="text-ink-2" />
          )}
          <Prose html={answer} className="font-semibold" />
        </div>
      ))}
      {reply !== null && (
        <p className="mt-1 whitespace-pre-wrap">
          <span className="font-semibold text-ink-2">{interviewer}: </span>
          {reply}
        </p>
      )}
      {clarified.length === 0 && reply === null && <p className="mt-0.5 text-sm text-ink-3">{unanswered}</p>}
    </li>
  )
}

export const NOT_YET = 'Not answered yet.'
