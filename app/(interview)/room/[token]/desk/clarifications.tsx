import { useState } from 'react'
import { SECONDARY } from '#app/_ui/button.ts'
import { Key } from '#app/_ui/key.tsx'
import { Prose } from '#app/_ui/prose.tsx'
import { Exchange, NOT_YET } from '#app/(interview)/exchange.tsx'
import { exchangesOf } from '#core/interview/exchanges-of.ts'
import { type AtDesk, isGiven, type ShownAsk } from './at-desk.ts'
import { REVEAL_KEYS } from './keys.ts'

type ClarificationsProps = { readonly desk: AtDesk; readonly shown: ShownAsk }

/** What the candidate asked for, and what can be given: the author's answers by a key, or own words. */
export function Clarifications({ desk, shown }: ClarificationsProps) {
  const { ask, found } = shown
  const question = found.round.item?.question
  const all = question?.kind === 'scenario' ? question.clarifications : []
  const open = desk.state.status === 'running'
  return (
    <section aria-label="Clarifying questions">
      <h2 className="mb-2 text-[0.9375rem] font-semibold text-ink-2">Clarifying questions</h2>
      <div role="log" aria-label="Asked and answered">
        <ol className="mb-2 grid gap-2 empty:hidden">
          {exchangesOf(found, ask).map((exchange) => (
            <Exchange
              key={exchange.id}
              exchange={exchange}
              candidate="Candidate"
              interviewer="You"
              unanswered={NOT_YET}
            />
          ))}
        </ol>
      </div>
      {all.length > 0 && (
        <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-raised">
          {all.map((one, at) => {
            const given = isGiven(desk.state, shown, at)
            return (
              <li key={one.question} className="flex items-start gap-3 px-3.5 py-2.5">
                <div className="min-w-0 grow text-[0.9375rem] leading-snug">
                  <Prose inline html={one.question} className="text-ink-2" />
                  {one.hidden && <span className="ml-1.5 text-sm text-ink-3">left out on purpose</span>}
                  <Prose html={one.answer} className="font-semibold" />
                </div>
                <button
                  type="button"
                  // Not `disabled`: whoever pressed it would lose the focus.
                  aria-disabled={given || !open}
                  onClick={() => {
                    if (!given && open) desk.act({ tag: 'revealed', ask: ask.ask, clarification: at })
                  }}
                  className={`shrink-0 text-sm ${SECONDARY}`}
                >
                  {given ? 'Given' : 'Give'}
                  <span className="sr-only"> the answer to this</span>
                  {!given && <Key bare>{REVEAL_KEYS[at] ?? ''}</Key>}
                </button>
              </li>
            )
          })}
        </ul>
      )}
      {open && <Reply send={(words) => desk.act({ tag: 'replied', ask: ask.ask, words })} />}
    </section>
  )
}

function Reply({ send }: { readonly send: (words: string) => void }) {
  const [words, write] = useState('')
  const say = () => {
    if (words.trim() === '') return
    send(words.trim())
    write('')
  }
  return (
    <form
      noValidate
      className="mt-2 flex items-stretch gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        say()
      }}
    >
      <textarea
        id={REPLY}
        aria-label="Answer in your own words"
        placeholder="In your own words (y)"
        rows={1}
        maxLength={2000}
        value={words}
        onChange={(event) => write(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          say()
        }}
        className="field-sizing-content max-h-40 min-h-11 min-w-0 grow resize-none rounded-lg border border-edge bg-raised px-3.5 py-2 text-[0.9375rem] placeholder:text-ink-3 hover:border-ink"
      />
      <button type="submit" className={`self-end text-sm ${SECONDARY}`}>
        Say it
      </button>
    </form>
  )
}

export const REPLY = 'own-words'
