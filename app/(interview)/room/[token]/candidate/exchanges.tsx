import { useRef, useState } from 'react'
import { SECONDARY } from '#app/_ui/button.ts'
import { Key } from '#app/_ui/key.tsx'
import { Exchange, NOT_YET } from '#app/(interview)/exchange.tsx'
import type { AskedView } from '#core/interview/view.ts'

type ExchangesProps = {
  readonly ask: AskedView
  readonly paused: boolean
  readonly inquire: (words: string) => void
}

/** What was asked for and what was given, and the field to ask for more. */
export function Exchanges({ ask, paused, inquire }: ExchangesProps) {
  const [words, write] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const send = () => {
    if (words.trim() === '' || paused) return field.current?.focus()
    inquire(words.trim())
    write('')
  }
  return (
    <section aria-label="Questions to the interviewer" className="mt-5">
      <div role="log" aria-label="Asked and answered">
        <ol className="grid gap-2 empty:hidden">
          {ask.exchanges.map((exchange) => (
            <Exchange key={exchange.id} exchange={exchange} candidate="You" unanswered={NOT_YET} />
          ))}
        </ol>
      </div>
      <form
        noValidate
        className="mt-3"
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <label htmlFor="inquiry" className="block text-[0.9375rem] font-semibold text-ink-2">
          Is something left out? Ask for it <Key className="ml-1 max-sm:hidden">i</Key>
        </label>
        <div className="mt-1.5 flex items-stretch gap-2">
          <textarea
            id="inquiry"
            ref={field}
            rows={1}
            maxLength={2000}
            value={words}
            onChange={(event) => write(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
              event.preventDefault()
              // The answer's own keys must not send it as well.
              event.stopPropagation()
              send()
            }}
            className="field-sizing-content max-h-40 min-h-11 min-w-0 grow resize-none rounded-lg border border-edge bg-raised px-3.5 py-2 hover:border-ink"
          />
          <button type="submit" aria-disabled={paused} className={`self-end ${SECONDARY}`}>
            Ask
          </button>
        </div>
      </form>
    </section>
  )
}
