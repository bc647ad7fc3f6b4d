import type { Rules } from './entry.ts'

/** The share of cards that should be remembered when due. */
export const RETENTION = { least: 0.7, most: 0.97 } as const

/** The weights that FSRS-6 publishes for learners it knows nothing about. */
export const DEFAULT_RULES: Rules = {
  parameterSetId: 'fsrs-6-default',
  weights: [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614,
    0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ],
  desiredRetention: 0.9,
}

/** One sentence for each thing that is wrong; empty when the rules can be used. */
export const checkRules = ({ weights, desiredRetention }: Rules): readonly string[] => {
  const problems: string[] = []
  if (weights.length !== BOUNDS.length) {
    problems.push(`weights: FSRS-6 needs ${BOUNDS.length} numbers, not ${weights.length}`)
  }
  for (const [index, [least, most]] of BOUNDS.entries()) {
    const weight = weights[index]
    if (weight !== undefined && !isWithin(weight, least, most)) {
      problems.push(`weights[${index}]: ${weight} is not between ${least} and ${most}`)
    }
  }
  if (!isWithin(desiredRetention, RETENTION.least, RETENTION.most)) {
    problems.push(
      `desiredRetention: ${desiredRetention} is not between ${RETENTION.least} and ${RETENTION.most}`,
    )
  }
  return problems
}

// NaN is within nothing.
const isWithin = (value: number, least: number, most: number): boolean => value >= least && value <= most

/** The bounds ts-fsrs would silently move a weight into: outside them we refuse instead. */
const BOUNDS: readonly (readonly [number, number])[] = [
  [0.001, 100],
  [0.001, 100],
  [0.001, 100],
  [0.001, 100],
  [1, 10],
  [0.001, 4],
  [0.001, 4],
  [0.001, 0.75],
  [0, 4.5],
  [0, 0.8],
  [0.001, 3.5],
  [0.001, 5],
  [0.001, 0.25],
  [0.001, 0.9],
  [0, 4],
  [0, 1],
  [1, 6],
  [0, 2],
  [0, 2],
  [0.01, 0.8],
  [0.1, 0.8],
]
