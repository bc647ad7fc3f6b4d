/** So many of so many. */
export type Share = {
  readonly hits: number
  readonly of: number
  /** Null of none. */
  readonly share: number | null
  /** Where the share of very many more would lie, 19 times of 20: Wilson's interval. */
  readonly low: number
  readonly high: number
}

export const shareOf = (hits: number, of: number): Share => {
  if (of === 0) return { hits, of, share: null, low: 0, high: 1 }
  const share = hits / of
  const spread = Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2))
  const scale = 1 + Z ** 2 / of
  const centre = (share + Z ** 2 / (2 * of)) / scale
  return {
    hits,
    of,
    share,
    low: Math.max(0, centre - spread / scale),
    high: Math.min(1, centre + spread / scale),
  }
}

const Z = 1.959964
