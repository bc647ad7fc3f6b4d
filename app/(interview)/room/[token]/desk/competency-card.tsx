import { useState } from 'react'
import { type Competency, SCORES } from '#core/interview/competencies.ts'
import type { CompetencyScore, Evidence } from '#core/interview/event.ts'
import type { InterviewState } from '#core/interview/state.ts'
import type { AtDesk } from './at-desk.ts'
import type { Quote } from './quote.ts'

type CompetencyCardProps = {
  readonly competency: Competency
  readonly desk: AtDesk
  readonly quote: Quote | null
  /** The quote went into a score. */
  readonly used: () => void
}

/** One competency: what each score looks like, the score, and what it rests on. */
export function CompetencyCard({ competency, desk, quote, used }: CompetencyCardProps) {
  const { id, label, asks, anchors } = competency
  const given = desk.state.scores[id] ?? null
  const [note, write] = useState('')
  const [why, say] = useState('')
  const [open, fold] = useState(false)
  const give = (score: number) => {
    const evidence = evidenceOf(quote, note, given)
    fold(true)
    if (evidence === null) return say(NO_EVIDENCE)
    desk.act({ tag: 'scored', competency: id, score: { score, evidence } })
    say('')
    if (evidence.tag === 'quote' && quote !== null) used()
    else write('')
  }
  return (
    <fieldset className="min-w-0 px-3.5 py-2.5">
      <legend className="sr-only">{label}</legend>
      <div className="flex flex-wrap items-center gap-x-3">
        <button
          type="button"
          aria-expanded={open}
          aria-label={`${label}: what it is about`}
          onClick={() => fold(!open)}
          className="min-h-11 grow text-left text-[0.9375rem] font-semibold"
        >
          {label}
        </button>
        <div className="ml-auto flex gap-1">
          {SCORES.map((score) => (
            <button
              key={score}
              type="button"
              aria-pressed={given?.score === score}
              aria-label={`${label}: ${score}`}
              onClick={() => give(score)}
              className="size-10 rounded-md border border-edge bg-raised font-semibold tabular-nums hover:border-ink aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper forced-colors:aria-pressed:border-4 pointer-coarse:size-11"
            >
              {score}
            </button>
          ))}
        </div>
      </div>
      <p role="alert" className="text-sm text-wrong empty:hidden">
        {why}
      </p>
      {given !== null && (
        <p className="mt-1 text-sm leading-snug text-ink-2">
          {basisWords(desk.state, given)}{' '}
          <button
            type="button"
            onClick={() => desk.act({ tag: 'scored', competency: id, score: null })}
            className="min-h-9 underline decoration-edge underline-offset-3 hover:text-ink pointer-coarse:min-h-11"
          >
            Take back<span className="sr-only"> the score of {label}</span>
          </button>
        </p>
      )}
      {open && (
        <div className="mt-1 grid gap-2 pb-1">
          <p className="text-sm text-ink-2">{asks}</p>
          <ol className="grid gap-1.5 text-sm leading-snug">
            {anchors.map((anchor, at) => (
              <li
                key={anchor}
                className={`grid grid-cols-[1.25rem_1fr] ${given?.score === at + 1 ? 'text-ink' : 'text-ink-2'}`}
              >
                <b className="tabular-nums">{at + 1}</b>
                {anchor}
              </li>
            ))}
          </ol>
          <label className="block text-sm text-ink-2">
            A note it rests on, where no words can be quoted
            <textarea
              rows={2}
              maxLength={2000}
              value={note}
              onChange={(event) => {
                write(event.target.value)
                say('')
              }}
              className="field-sizing-content mt-1 block min-h-11 w-full resize-none rounded-lg border border-edge bg-raised px-3 py-2 text-[0.9375rem] text-ink hover:border-ink"
            />
          </label>
        </div>
      )}
    </fieldset>
  )
}

const NO_EVIDENCE =
  'Not given: a score needs evidence. Select words of an answer and quote them, or write a note here, then press the score again.'

/** What is in hand first, then what the score rested on before. */
const evidenceOf = (quote: Quote | null, note: string, given: CompetencyScore | null): Evidence | null => {
  if (quote !== null) return { tag: 'quote', ask: quote.ask, start: quote.start, end: quote.end }
  if (note.trim() !== '') return { tag: 'note', words: note.trim() }
  return given?.evidence ?? null
}

const basisWords = ({ asks }: InterviewState, { evidence }: CompetencyScore): string => {
  if (evidence.tag === 'note') return `Note: ${evidence.words}`
  const words = asks.find(({ ask }) => ask === evidence.ask)?.answer?.words ?? ''
  return `“${words.slice(evidence.start, evidence.end)}”`
}
