/** How far an estimate is off, signed, as a share of the right value. */
export const errorOf = (estimate: number, right: number): number => (estimate - right) / Math.abs(right)

/** Whether an estimate is off by no more than this share; one that was not given is. A last digit of binary arithmetic must not decide. */
export const isWithin = (error: number | null | undefined, share: number): boolean =>
  Math.abs(error ?? Number.POSITIVE_INFINITY) - 1e-9 <= share
