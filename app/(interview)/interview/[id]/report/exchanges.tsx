import { Exchange } from '#app/(interview)/exchange.tsx'
import type { ReportAsk } from '#core/interview/report/report.ts'
import type { Viewer } from './viewer.ts'

type ExchangesProps = { readonly exchanges: ReportAsk['exchanges']; readonly viewer: Viewer }

/** What the candidate asked before the answer, and what was said to it. */
export function Exchanges({ exchanges, viewer }: ExchangesProps) {
  if (exchanges.length === 0) return null
  return (
    <ul aria-label="Asked and answered" className="grid gap-2">
      {exchanges.map((exchange) => (
        <Exchange
          key={exchange.id}
          exchange={exchange}
          candidate={viewer.is === 'candidate' ? 'You' : 'Candidate'}
          unanswered={viewer.alone ? 'Nothing in the script answers that.' : 'No answer.'}
        />
      ))}
    </ul>
  )
}
