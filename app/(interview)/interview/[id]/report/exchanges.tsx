import { Prose } from '#app/_ui/prose.tsx'
import type { ReportAsk } from '#core/interview/report.ts'
import type { Viewer } from './viewer.ts'

type ExchangesProps = { readonly exchanges: ReportAsk['exchanges']; readonly viewer: Viewer }

/** What the candidate asked before the answer, and what was said to it. */
export function Exchanges({ exchanges, viewer }: ExchangesProps) {
  if (exchanges.length === 0) return null
  const asked = viewer.is === 'candidate' ? 'You asked' : 'The candidate asked'
  return (
    <ul className="space-y-3 border-l-4 border-line pl-4 text-[0.9375rem]">
      {exchanges.map((exchange, place) => (
        // What was asked may be asked twice in the same words, and the list never changes.
        // biome-ignore lint/suspicious/noArrayIndexKey: its place is what an exchange is known by.
        <li key={place} className="keep">
          <p className="text-ink-2">
            {exchange.asked === null ? 'The interviewer said unasked:' : `${asked}: “${exchange.asked}”`}
          </p>
          {exchange.clarified.map(({ answer }) => (
            <Prose key={answer} html={answer} />
          ))}
          {exchange.reply !== null && <p>{exchange.reply}</p>}
          {exchange.clarified.length === 0 && exchange.reply === null && (
            <p className="text-ink-3">
              {viewer.alone ? 'Nothing in the script answers that.' : 'No answer.'}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
