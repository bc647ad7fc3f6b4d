import { SECONDARY } from '#app/_ui/button.ts'
import { Key } from '#app/_ui/key.tsx'
import { Prose } from '#app/_ui/prose.tsx'
import type { AskedView, Exchange } from '#core/interview/view.ts'
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
        {asked.exchanges.map((exchange, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: exchanges are only ever added.
          <Asked key={at} exchange={exchange} />
        ))}
        {waiting.map(({ id, words }) => (
          <p key={id} className={`${ROW} text-ink-3`}>
            “{words}” …
          </p>
        ))}
      </div>
    </div>
  )
}

function Asked({ exchange: { asked, clarified, reply } }: { readonly exchange: Exchange }) {
  return (
    <div className={ROW}>
      {asked !== null && <p className="text-sm text-ink-3">“{asked}”</p>}
      {clarified.map(({ question, answer }) => (
        <div key={question}>
          <Prose inline html={question} className="font-semibold" />
          <Prose html={answer} />
        </div>
      ))}
      {reply !== null && <p>{reply}</p>}
      {clarified.length === 0 && reply === null && (
        <p>Nothing more is known about that. Say what you assume.</p>
      )}
    </div>
  )
}

const ROW = 'mt-3 border-l-4 border-line py-0.5 pl-4 text-[0.9375rem] leading-snug'
