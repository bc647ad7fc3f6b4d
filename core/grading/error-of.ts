/** How far an estimate is off, signed, as a share of the right value. */
export const errorOf = (estimate: number, right: number): number => (estimate - right) / Math.abs(right)
