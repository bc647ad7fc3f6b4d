import { useEffect, useRef, useState } from 'react'
import { Key } from '#app/_ui/key.tsx'
import { freshId } from '#app/(review)/study/outbox-op.ts'
import { clockWords } from '#core/interview/report/report-words.ts'
import { askPlace } from './ask-words.ts'
import type { AtDesk } from './at-desk.ts'

/** Private to the interviewer, each with its time. What is being written is kept as it is written. */
export function Notes({ desk }: { readonly desk: AtDesk }) {
  const [writing, set] = useState<Writing>(() => ({ note: freshId(), words: '' }))
  const kept = desk.state.notes.find(({ note }) => note === writing.note)
  const keep = useRef(() => {})
  keep.current = () => {
    if (writing.words.trim() === (kept?.words ?? '')) return
    const ask = kept === undefined ? (desk.shown?.ask.ask ?? null) : kept.ask
    desk.act({ tag: 'noted', note: writing.note, ask, words: writing.words.trim() })
  }
  useEffect(() => {
    if (writing.words === '') return
    const timer = setTimeout(() => keep.current(), MOMENT)
    return () => clearTimeout(timer)
  }, [writing.words])
  const done = () => {
    keep.current()
    set({ note: freshId(), words: '' })
  }
  const others = desk.state.notes.filter(({ note }) => note !== writing.note || writing.words === '')
  return (
    <section aria-label="Notes">
      <div className="mb-2 flex items-baseline justify-between gap-3">
        <h2 className="text-[0.9375rem] font-semibold text-ink-2">
          <label htmlFor={NOTE}>
            Notes <span className="font-normal text-ink-3">Only you see them.</span>
          </label>
        </h2>
        <Key className="max-sm:hidden">m</Key>
      </div>
      <textarea
        id={NOTE}
        rows={2}
        maxLength={4000}
        value={writing.words}
        onChange={(event) => set({ ...writing, words: event.target.value })}
        onBlur={() => keep.current()}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          done()
        }}
        className="field-sizing-content block max-h-60 min-h-16 w-full resize-none rounded-lg border border-edge bg-raised px-3.5 py-2 text-[0.9375rem] hover:border-ink"
      />
      {writing.words !== '' && (
        <button type="button" onClick={done} className={QUIET}>
          Keep it and write another
        </button>
      )}
      <ol className="mt-2 grid gap-1.5 empty:hidden">
        {others.toReversed().map(({ note, words, ask, atMs }) => (
          <li key={note} className="rounded-lg bg-sunken px-3.5 py-2 text-[0.9375rem] leading-snug">
            <p className="text-sm text-ink-3 tabular-nums">
              {clockWords(atMs)}
              {ask !== null && <>, {askPlace(desk.script, ask)}</>}
            </p>
            <p className="whitespace-pre-wrap">{words}</p>
            <div className="flex gap-4">
              <button type="button" onClick={() => set({ note, words })} className={QUIET}>
                Change<span className="sr-only"> the note: {words}</span>
              </button>
              <button
                type="button"
                onClick={() => desk.act({ tag: 'noted', note, ask, words: '' })}
                className={QUIET}
              >
                Remove<span className="sr-only"> the note: {words}</span>
              </button>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

type Writing = { readonly note: string; readonly words: string }

export const NOTE = 'note'

const MOMENT = 700

const QUIET =
  'min-h-9 text-sm text-ink-2 underline decoration-edge underline-offset-3 hover:text-ink pointer-coarse:min-h-11'
