import { Fragment } from 'react'
import type { Mark } from '#core/grading/key-points.ts'

type EvidenceProps = { readonly words: string; readonly marks: readonly Mark[] | null }

/** The learner's own words, with what spoke for a key point marked by its number. */
export function Evidence({ words, marks }: EvidenceProps) {
  return (
    <p className="rounded-lg bg-sunken px-4 py-3 text-[0.9375rem] leading-relaxed whitespace-pre-wrap text-ink-2">
      {spansOf(words, marks ?? []).map((span) => (
        <Fragment key={span.start}>
          {span.points.length === 0 ? (
            words.slice(span.start, span.end)
          ) : (
            <mark
              className={`rounded-[3px] px-0.5 text-ink underline decoration-2 underline-offset-3 ${span.sure ? 'bg-correct-wash decoration-correct' : 'bg-warm-wash decoration-warm decoration-dotted'}`}
            >
              {words.slice(span.start, span.end)}
              <sup className={`ml-0.5 text-xs font-semibold ${span.sure ? 'text-correct' : 'text-warm'}`}>
                <span className="sr-only"> {span.sure ? 'speaks' : 'may speak'} for key point </span>
                {span.points.map((point) => point + 1).join(', ')}
              </sup>
            </mark>
          )}
        </Fragment>
      ))}
    </p>
  )
}

type Span = {
  readonly start: number
  readonly end: number
  readonly points: readonly number[]
  /** One of the points at least is covered. */
  readonly sure: boolean
}

/** Cuts the words where evidence starts or ends: one sentence may speak for two points. */
const spansOf = (words: string, marks: readonly Mark[]): readonly Span[] => {
  const found = marks.flatMap(({ evidence, band }, point) =>
    evidence === null || band === 'not-seen' ? [] : [{ ...evidence, band, point }],
  )
  const cuts = [...new Set([0, words.length, ...found.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  )
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? words.length
    const here = found.filter((one) => one.start <= start && one.end >= end)
    const sure = here.some(({ band }) => band === 'covered')
    return { start, end, points: here.map(({ point }) => point), sure }
  })
}
