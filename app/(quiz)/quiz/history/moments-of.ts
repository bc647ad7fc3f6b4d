import type { Instant } from '#core/review/entry.ts'

type Moments = { readonly before: string; readonly after: string }

/** Two moments, no more exact than it takes to tell them apart: `6 Nov` and `17 Nov`. */
export const momentsOf = (before: Instant, after: Instant, timeZone: string): Moments => {
  for (const parts of [DAY, YEAR]) {
    const [one, other] = [before, after].map((at) => said(at, timeZone, parts)) as [string, string]
    const years = [before, after].map((at) => said(at, timeZone, { year: 'numeric' }))
    if (one !== other && (parts === YEAR || years[0] === years[1])) return { before: one, after: other }
  }
  return { before: said(before, timeZone, TIME), after: said(after, timeZone, TIME) }
}

const DAY = { day: 'numeric', month: 'short' } as const
const YEAR = { ...DAY, year: 'numeric' } as const
const TIME = { ...DAY, hour: '2-digit', minute: '2-digit' } as const

const said = (at: Instant, timeZone: string, parts: Intl.DateTimeFormatOptions): string =>
  new Date(at).toLocaleString('en-GB', { ...parts, timeZone })
