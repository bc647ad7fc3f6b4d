/**
 * A number as people type one: `1,200`, `$1.2k`, `3.5 million`, `2e6`, `1,5`. Null where there is none. A comma before three
 * digits groups thousands, any other is a decimal comma.
 */
export const numberIn = (words: string): number | null => {
  const english = words.trim().replaceAll('−', '-').replace(DECIMAL_COMMA, '$1.')
  const match = /^[^\d.-]*(-?[\d,_\s]*\.?\d+(?:e[+-]?\d+)?)\s*([a-z]*)/i.exec(english)
  if (match === null) return null
  const value = Number((match[1] ?? '').replace(/[,_\s]/g, ''))
  const scaled = value * (SCALES.get((match[2] ?? '').toLowerCase()) ?? 1)
  return Number.isFinite(scaled) ? scaled : null
}

// After a nought, or before other than three digits, and the only one.
const DECIMAL_COMMA = /^(\D*0|\D*\d+(?=,(?:\d{1,2}|\d{4,})(?![\d,.]))),(?=\d+(?![\d,.]))/

const SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['thousand', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['million', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['billion', 1e9],
])

/** Three significant digits where small, grouped by thousands: `0.0042`, `37.2`, `12,400,000`. */
export const shown = (value: number): string =>
  value.toLocaleString(
    'en-US',
    Math.abs(value) >= 1000 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 4 },
  )
