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
            <mark className="rounded-[3px] bg-correct-wash px-0.5 text-ink underline decoration-correct decoration-2 underline-offset-3">
              {words.slice(span.start, span.end)}
              <sup className="ml-0.5 text-xs font-semibold text-correct">
                <span className="sr-only"> speaks for key point </span>
                {span.points.map((point) => point + 1).join(', ')}
              </sup>
            </mark>
          )}
        </Fragment>
      ))}
    </p>
  )
}

type Span = { readonly start: number; readonly end: number; readonly points: readonly number[] }

/** Cuts the words where evidence starts or ends: one sentence may speak for two points. */
const spansOf = (words: string, marks: readonly Mark[]): readonly Span[] => {
  const found = marks.flatMap(({ evidence, band }, point) =>
    evidence === null || band === 'not-seen' ? [] : [{ ...evidence, point }],
  )
  const cuts = [...new Set([0, words.length, ...found.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  )
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? words.length
    const points = found.filter((one) => one.start <= start && one.end >= end).map(({ point }) => point)
    return { start, end, points }
  })
}
