/** The share of a standard normal variable below `z`, to 1.2e-7 of itself, far tails included (Press et al., erfcc). */
export const normalBelow = (z: number): number => (z < 0 ? halfErfc(-z) : 1 - halfErfc(z))

/** The share above `z`, for `z` of 0 or more. */
const halfErfc = (z: number): number => {
  const x = z / Math.SQRT2
  const t = 1 / (1 + x / 2)
  const sum = COEFFICIENTS.reduceRight((rest, coefficient) => coefficient + t * rest, 0)
  return (t * Math.exp(-x * x + sum)) / 2
}

const COEFFICIENTS = [
  -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587,
  -0.82215223, 0.17087277,
]
