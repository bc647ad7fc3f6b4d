/** One line of the table that `npm run bench` prints. */
export type Figure = {
  readonly figure: string
  readonly value: number
  readonly unit: string
  /** The most that it may be, the least, or both. */
  readonly bound?: { readonly atMost?: number; readonly atLeast?: number }
}

/** `npm run bench` reads it from the last line. */
export function print(figures: readonly Figure[]): void {
  console.log(JSON.stringify(figures))
}

/** @param share 0.5 for the median */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}
