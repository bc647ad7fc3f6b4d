import { SECONDARY } from '#app/_ui/button.ts'
import { Key } from '#app/_ui/key.tsx'
import { Exchange } from '#app/(interview)/exchange.tsx'
import type { AskedView } from '#core/interview/view.ts'
import { INQUIRY_FIELD } from './field-ids.ts'
import type { Interviewing } from './interviewing.ts'
import type { InterviewingState } from './interviewing-state.ts'

type InquiriesProps = {
  readonly asked: AskedView
  readonly now: Interviewing
  readonly state: InterviewingState
}

/** What the scenario leaves out has to be asked for. */
export function Inquiries({ asked, now, state }: InquiriesProps) {
  const waiting = now.unseen.flatMap(({ id, deed }) =>
    deed.tag === 'inquired' && deed.ask === asked.ask ? [{ id, words: deed.words }] : [],
  )
  return (
    <div className="mt-5">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          state.inquire()
        }}
      >
        <label htmlFor={INQUIRY_FIELD} className="text-[0.9375rem] font-semibold text-ink-2">
          Ask before you {asked.question === null ? 'answer' : 'decide'}
        </label>
        <div className="mt-2 flex gap-2">
          <input
            id={INQUIRY_FIELD}
            type="text"
            autoComplete="off"
            maxLength={500}
            value={now.inquiry}
            onChange={(event) => state.writeInquiry(event.target.value)}
            className="min-h-11 w-full min-w-0 rounded-lg border border-edge bg-raised px-4 py-2 hover:border-ink focus-visible:outline-2 focus-visible:outline-offset-1 focus-visible:outline-cool"
          />
          <button type="submit" className={`shrink-0 ${SECONDARY}`}>
            Ask
            <Key className="max-sm:hidden">i</Key>
          </button>
        </div>
      </form>
      <div role="log" aria-label="What you asked">
        <ol className="mt-3 grid gap-2 empty:hidden">
          {asked.exchanges.map((exchange) => (
            <Exchange key={exchange.id} exchange={exchange} candidate="You" unanswered={NOTHING} />
          ))}
          {waiting.map(({ id, words }) => (
            <Exchange
              key={id}
              exchange={{ id, asked: words, clarified: [], reply: null }}
              candidate="You"
              unanswered="…"
            />
          ))}
        </ol>
      </div>
    </div>
  )
}

const NOTHING = 'Nothing more is known about that. Say what you assume.'
