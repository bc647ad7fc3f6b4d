import { stemmer } from 'stemmer'

/** A number with its unit, in the base unit of its kind: 15 minutes are 900 `s`, 1 GB is 1024 `MB`. */
export type Quantity = {
  readonly value: number
  readonly unit: string
  /** How many base units the unit is that it was written in: 60 for minutes. */
  readonly scale: number
}

export type FoundQuantity = {
  readonly quantity: Quantity
  /** Into the text: from the first digit (or currency sign) to the end of the unit. */
  readonly start: number
  readonly end: number
}

/** Every number in the text that is followed by a unit or by the word for what is counted. */
export const quantitiesIn = (text: string): readonly FoundQuantity[] => {
  const found: FoundQuantity[] = []
  for (const match of text.matchAll(NUMBER_WITH_UNIT)) {
    const quantity = quantityOf(match)
    if (quantity === null || quantity.unit === '') continue
    // What follows a price in dollars is not its unit.
    const [words, sign, , , unit = ''] = match
    const end = sign ? words.slice(0, words.length - unit.length).trimEnd().length : words.length
    found.push({ quantity, start: match.index, end: match.index + end })
  }
  return found
}

/** The quantity that the whole text is; its unit is empty when the text is a number alone. */
export const wholeQuantity = (text: string): Quantity | null => {
  const match = new RegExp(`^(?:${NUMBER_WITH_UNIT.source})$`, 'iu').exec(text.trim())
  return match && quantityOf(match)
}

/** In the base unit of its kind; an unknown unit is its own. */
export const inBaseUnit = (value: number, unit: string): Quantity => {
  const name = unit.trim().toLowerCase()
  const known = UNITS[name] ?? UNITS[name.replace(/s$/, '')]
  return known
    ? { value: value * known[1], unit: known[0], scale: known[1] }
    : { value, unit: stemmer(name), scale: 1 }
}

export const sameQuantity = (a: Quantity, b: Quantity): boolean =>
  a.unit === b.unit && Math.abs(a.value - b.value) <= 1e-9 * Math.max(Math.abs(a.value), Math.abs(b.value))

/** As `sameQuantity`, and written in the same unit, however that is spelt. */
export const sameWriting = (a: Quantity, b: Quantity): boolean => a.scale === b.scale && sameQuantity(a, b)

const quantityOf = (match: RegExpMatchArray): Quantity | null => {
  const [, sign = '', digits = '', magnitude = '', unit = ''] = match
  const value = Number(digits.replace(/,/g, '')) * (MAGNITUDES[magnitude.toLowerCase()] ?? 1)
  if (!Number.isFinite(value)) return null
  if (sign !== '') return { value, unit: 'usd', scale: 1 }
  return NOT_UNITS.has(unit.toLowerCase()) ? { value, unit: '', scale: 1 } : inBaseUnit(value, unit)
}

const NUMBER_WITH_UNIT =
  /(?<![\p{L}\p{N}.,$])(\$|usd )?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:e[+-]?\d+)?)(?:[ -]?(thousand|million|billion))?(?:[ \u00a0-]?(%|[\p{L}µ]+))?(?![\p{N}])/giu

const MAGNITUDES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 }

const NOT_UNITS = new Set(
  'a an and as at by for from in into is of on or per than that the times to was with x'.split(' '),
)

const UNITS: Readonly<Record<string, readonly [string, number]>> = {
  ms: ['s', 0.001],
  msec: ['s', 0.001],
  millisecond: ['s', 0.001],
  s: ['s', 1],
  sec: ['s', 1],
  second: ['s', 1],
  min: ['s', 60],
  minute: ['s', 60],
  h: ['s', 3600],
  hr: ['s', 3600],
  hour: ['s', 3600],
  d: ['s', 86400],
  day: ['s', 86400],
  week: ['s', 604800],
  b: ['MB', 1 / 1048576],
  byte: ['MB', 1 / 1048576],
  kb: ['MB', 1 / 1024],
  kib: ['MB', 1 / 1024],
  mb: ['MB', 1],
  mib: ['MB', 1],
  megabyte: ['MB', 1],
  gb: ['MB', 1024],
  gib: ['MB', 1024],
  gigabyte: ['MB', 1024],
  tb: ['MB', 1048576],
  tib: ['MB', 1048576],
  usd: ['usd', 1],
  dollar: ['usd', 1],
  '%': ['%', 1],
  percent: ['%', 1],
}
