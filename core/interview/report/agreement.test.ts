import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agreementOf, driftOf, type Rated, type Weights, weightedKappa } from './agreement.ts'

/** Two raters who meet in a table: `counts[a][b]` things were scored a by one and b by the other. */
const table = (counts: readonly (readonly number[])[]) => {
  const cells = counts.flatMap((row, a) => row.flatMap((n, b) => Array.from({ length: n }, () => [a, b])))
  return [cells.map(([a]) => a as number), cells.map(([, b]) => b as number)] as const
}

// The data `anxiety` of R's package irr, raters 1 and 2.
const ANXIETY = [
  [3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3],
  [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4],
] as const

// 46 of 0, 44 of 1 and 10 of 2, against 50, 40 and 10, in this order.
const STEPS = table([
  [46, 0, 0],
  [4, 40, 0],
  [0, 0, 10],
])

const FIVE = table([
  [2, 0, 0, 0, 0],
  [0, 2, 1, 0, 0],
  [0, 1, 2, 1, 0],
  [0, 0, 1, 1, 1],
  [0, 0, 0, 1, 2],
])

const FREQ = table([
  [0, 4, 1],
  [0, 8, 0],
  [0, 1, 5],
])

const UEBERSAX = table([
  [0, 0, 0],
  [5, 16, 3],
  [8, 12, 28],
])

describe('weighted kappa equals what others publish', () => {
  test.each<[string, readonly [readonly number[], readonly number[]], Weights, number, number]>([
    [
      'scikit-learn, sklearn/metrics/tests/test_classification.py, test_cohen_kappa',
      STEPS,
      'linear',
      0.9412,
      4,
    ],
    ['the same', STEPS, 'quadratic', 0.9541, 4],
    ['R irr, kappa2(anxiety[,1:2], "squared"), as in the tests of pyirr', ANXIETY, 'quadratic', 0.297, 3],
    ['statsmodels, cohens_kappa(table, wt="linear")', FIVE, 'linear', 0.7289156626506024, 12],
    ['statsmodels, cohens_kappa(table, wt="quadratic")', FIVE, 'quadratic', 0.883419689119171, 12],
    [
      'SAS PROC FREQ as quoted by statsmodels, stats/tests/test_inter_rater.py, TestWeightedCohens',
      FREQ,
      'linear',
      0.4701,
      4,
    ],
    ['SAS, john-uebersax.com/stat/saskappa.htm, as quoted by statsmodels', UEBERSAX, 'linear', 0.2895, 4],
  ])('%s', (_, [one, other], weights, published, digits) => {
    expect(weightedKappa(one, other, weights)).toBeCloseTo(published, digits)
    expect(weightedKappa(other, one, weights)).toBeCloseTo(published, digits)
  })

  test.each([
    [[1, 2, 1], [1, 2, 2], 0.4],
    [[1, 3, 5], [2, 4, 6], 0.8421052631578947],
    [[1, 3, 3, 5], [2, 4, 5, 6], 0.6956521739130435],
  ])('B. Hamner, Metrics, R/tests/1.R, %j and %j', (one, other, published) => {
    expect(weightedKappa(one, other, 'quadratic')).toBeCloseTo(published, 12)
  })
})

describe('where kappa tells nothing', () => {
  test('two raters who both give a 3 throughout agree no more than chance: undefined, not 1', () => {
    expect(weightedKappa([3, 3, 3], [3, 3, 3], 'linear')).toBeNull()
  })

  test('nothing rated is undefined', () => {
    expect(weightedKappa([], [], 'quadratic')).toBeNull()
  })

  test('a rater who gives a 3 to everything agrees with another as far as chance does: 0', () => {
    expect(weightedKappa([3, 3, 3, 3], [2, 3, 4, 3], 'quadratic')).toBe(0)
  })

  test('one thing that two scored differently is 0, and worse than chance is below 0', () => {
    expect(weightedKappa([1], [4], 'linear')).toBe(0)
    expect(weightedKappa([1, 4], [4, 1], 'linear')).toBe(-1)
  })
})

const score = fc.integer({ min: 1, max: 4 })
const pairs = fc.array(fc.tuple(score, score), { minLength: 1, maxLength: 30 })

test('kappa is at most 1, and 1 for those who agree throughout on more than one score', () => {
  fc.assert(
    fc.property(pairs, fc.constantFrom<Weights>('linear', 'quadratic'), (drawn, weights) => {
      const [one, other] = [drawn.map(([a]) => a), drawn.map(([, b]) => b)]
      expect(weightedKappa(one, other, weights) ?? 0).toBeLessThanOrEqual(1)
      expect(weightedKappa(one, one, weights)).toBe(new Set(one).size === 1 ? null : 1)
    }),
  )
})

const rated = (rater: string, scores: Rated['scores'], interviewId = 'i'): Rated => ({
  interviewId,
  rater,
  scores,
})

describe('several raters', () => {
  const three = [
    rated('Ada', { depth: 1, cost: 2, trade: 3, talk: 4 }),
    rated('Bo', { depth: 1, cost: 2, trade: 3, talk: 4 }),
    rated('Cy', { depth: 2, cost: 3, trade: 4, talk: null }),
  ]

  test('their agreement is the mean over all pairs, each over what both scored', () => {
    const { pairs, kappa } = agreementOf(three, 'quadratic')
    // Seen 3 of 1; chance 21 over 9 pairs (1,2,3 against 2,3,4): 1 - 3 * 3 / 21.
    const apart = 1 - 9 / 21
    expect(pairs).toEqual([
      { one: 'Ada', other: 'Bo', things: 4, same: 1, kappa: 1 },
      { one: 'Ada', other: 'Cy', things: 3, same: 0, kappa: apart },
      { one: 'Bo', other: 'Cy', things: 3, same: 0, kappa: apart },
    ])
    expect(kappa).toBeCloseTo((1 + 2 * apart) / 3, 12)
  })

  test('a pair without a defined kappa is left out of the mean, and raters with nothing in common are no pair', () => {
    const { pairs, kappa } = agreementOf(
      [rated('Ada', { depth: 3 }), rated('Bo', { depth: 3 }), rated('Cy', { talk: 2 })],
      'linear',
    )
    expect(pairs).toEqual([{ one: 'Ada', other: 'Bo', things: 1, same: 1, kappa: null }])
    expect(kappa).toBeNull()
  })

  test('the same competency of another interview is another thing', () => {
    const { pairs } = agreementOf(
      [
        rated('Ada', { depth: 1 }, 'i'),
        rated('Ada', { depth: 4 }, 'j'),
        rated('Bo', { depth: 1 }, 'i'),
        rated('Bo', { depth: 4 }, 'j'),
        rated('Bo', { depth: 2 }, 'k'),
      ],
      'linear',
    )
    expect(pairs).toEqual([{ one: 'Ada', other: 'Bo', things: 2, same: 1, kappa: 1 }])
  })

  test('drift is how much milder somebody scores than the others, by competency and with its count', () => {
    expect(
      driftOf(three).filter(({ competency }) => competency !== 'trade' && competency !== 'cost'),
    ).toEqual([
      { rater: 'Ada', competency: 'depth', drift: -0.5, count: 2 },
      { rater: 'Ada', competency: 'talk', drift: 0, count: 1 },
      { rater: 'Bo', competency: 'depth', drift: -0.5, count: 2 },
      { rater: 'Bo', competency: 'talk', drift: 0, count: 1 },
      { rater: 'Cy', competency: 'depth', drift: 1, count: 2 },
    ])
  })
})
