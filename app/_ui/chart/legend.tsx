import type { ReactNode } from 'react'

type LegendProps = { readonly items: readonly { readonly words: string; readonly mark: ReactNode }[] }

/** What the marks of a picture mean. */
export function Legend({ items }: LegendProps) {
  return (
    <ul className="mt-1 flex flex-wrap gap-x-5 gap-y-0.5 text-sm text-ink-2">
      {items.map(({ words, mark }) => (
        <li key={words} className="flex items-center gap-2">
          <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true" className="shrink-0">
            {mark}
          </svg>
          {words}
        </li>
      ))}
    </ul>
  )
}

/** Marks that several pictures share, around the middle of a square of 16. */
export const MARKS = {
  dashes: <line x1="-8" x2="8" className="stroke-ink-3" strokeWidth="1.5" strokeDasharray="4 3" />,
  share: (
    <>
      <line y1="-7" y2="7" className="stroke-ink-2" strokeWidth="1.25" />
      <circle r="4" className="fill-ink" />
    </>
  ),
  few: <circle r="3" className="fill-paper stroke-ink-2" strokeWidth="1.5" />,
} as const
