import { Prose } from '#app/_ui/prose.tsx'
import type { Exchange as Exchanged } from '#core/interview/view.ts'

type ExchangeProps = { readonly exchange: Exchanged; readonly side: 'candidate' | 'interviewer' }

/** A question of the candidate and its answer, or what the interviewer said unasked. */
export function Exchange({ exchange: { asked, clarified, reply }, side }: ExchangeProps) {
  const answered = clarified.length > 0 || reply !== null
  return (
    <li className="rounded-lg bg-sunken px-4 py-2.5 text-[0.9375rem] leading-snug">
      {asked !== null && (
        <p>
          <span className="font-semibold text-ink-2">{side === 'candidate' ? 'You' : 'Candidate'}: </span>
          {asked}
        </p>
      )}
      {clarified.map(({ question, answer }) => (
        <div key={question} className="mt-1">
          {asked === null && <Prose inline html={question} className="text-ink-2" />}
          <Prose html={answer} className="font-semibold" />
        </div>
      ))}
      {reply !== null && (
        <p className="mt-1 whitespace-pre-wrap">
          <span className="font-semibold text-ink-2">{side === 'candidate' ? 'Interviewer' : 'You'}: </span>
          {reply}
        </p>
      )}
      {!answered && <p className="mt-0.5 text-sm text-ink-3">Not answered yet.</p>}
    </li>
  )
}
