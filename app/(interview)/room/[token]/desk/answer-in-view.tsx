import { SECONDARY } from '#app/_ui/button.ts'
import { Glyph } from '#app/_ui/glyph.tsx'
import { Key } from '#app/_ui/key.tsx'
import { SURE_WORDS } from '#app/(interview)/sure-words.ts'
import type { AtDesk, ShownAsk } from './at-desk.ts'
import { ANSWER_WORDS, NOTHING_SELECTED, type Quote, selectedQuote } from './quote.ts'

type AnswerInViewProps = {
  readonly desk: AtDesk
  readonly shown: ShownAsk
  readonly quote: (quote: Quote) => void
  readonly say: (words: string | null) => void
}

/** What the candidate writes, as they write it; once it is an answer its words can be quoted. */
export function AnswerInView({ desk, shown: { ask }, quote, say }: AnswerInViewProps) {
  const { choices } = desk.script
  const said = ask.answer ?? ask.draft
  const place = choices.findIndex(({ id }) => id === said?.choice)
  const answered = ask.answer !== null
  const live = desk.state.current === ask.ask
  return (
    <section aria-label="The candidate’s answer">
      <div className="mb-2 flex min-h-6 flex-wrap items-center gap-x-3 gap-y-1 text-[0.9375rem]">
        <h2 className="font-semibold text-ink-2">
          <label htmlFor={ANSWER_WORDS}>
            {answered ? 'Answer' : live ? 'Draft, as it is written' : 'Draft, left unanswered'}
          </label>
        </h2>
        {place >= 0 && (
          <p className="flex items-center gap-1.5 font-semibold">
            <Glyph place={place} />
            {choices[place]?.label}
          </p>
        )}
        {said?.confidence !== undefined && <p className="text-ink-2">{SURE_WORDS[said.confidence]}</p>}
        {said?.estimate !== undefined && (
          <p className="font-semibold tabular-nums">{said.estimate.toLocaleString('en-US')}</p>
        )}
      </div>
      {/* A field and not a paragraph: its words can be selected by keyboard as well. */}
      <textarea
        id={ANSWER_WORDS}
        readOnly
        value={said?.words ?? ''}
        placeholder={answered ? 'No words were written.' : live ? 'Nothing yet.' : 'Nothing was written.'}
        rows={3}
        className="field-sizing-content block max-h-[24rem] min-h-20 w-full resize-none rounded-lg border border-line bg-sunken px-4 py-3 text-[0.9375rem] leading-relaxed placeholder:text-ink-3"
      />
      {answered && (
        <button
          type="button"
          onClick={() => {
            const selected = selectedQuote(ask.ask)
            say(selected === null ? NOTHING_SELECTED : null)
            if (selected !== null) quote(selected)
          }}
          className={`mt-2 text-[0.9375rem] ${SECONDARY}`}
        >
          Quote what is selected <Key bare>u</Key>
        </button>
      )}
    </section>
  )
}
