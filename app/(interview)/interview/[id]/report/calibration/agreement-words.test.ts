import { expect, test } from 'vitest'
import { agreementOf, type Rated } from '#core/interview/report/agreement.ts'
import { agreementInWords } from './agreement-words.ts'

const rated = (rater: string, scores: readonly number[]): Rated => ({
  interviewId: 'one',
  rater,
  scores: Object.fromEntries(scores.map((score, at) => [`competency ${at}`, score])),
})

const wordsFor = (...scores: readonly (readonly number[])[]) => {
  const all = scores.map((one, at) => rated(`Rater ${at}`, one))
  return agreementInWords(all.length, agreementOf(all, 'linear'))
}

test('agreement is counted first, then named by the usual band, with how far it can be trusted', () => {
  // Linear weights by hand: two of five scores are one apart, 2/5 seen; chance brings 30/25; 1 - 0.4/1.2.
  expect(wordsFor([1, 2, 3, 4, 2], [1, 2, 3, 3, 3])).toEqual({
    title: 'The raters agree well',
    words:
      '3 of 5 comparisons of two raters’ scores are the same. Weighted kappa is 0.62: 0.61 to 0.80 is usually called substantial; 1 is full agreement, 0 what chance alone would bring. From 5 comparisons it is rough: one score more or less can move it by a band.',
  })
})

test('scores against each other are a disagreement', () => {
  const { title, words } = wordsFor([1, 4], [4, 1])
  expect(title).toBe('The raters disagree')
  expect(words).toContain('0 of 2 comparisons')
  expect(words).toContain('Weighted kappa is −1.00: below 0 is usually called poor')
})

test('one and the same score throughout tells nothing', () => {
  expect(wordsFor([3, 3], [3, 3]).title).toBe('Too alike to tell')
})

test('raters with nothing in common have no agreement', () => {
  const one = { ...rated('A', []), scores: { a: 1 } }
  const other = { ...rated('B', []), scores: { b: 2 } }
  expect(agreementInWords(2, agreementOf([one, other], 'linear')).title).toBe('No agreement to speak of yet')
})

test('the band is that of the number which is shown', () => {
  const bandOf = (kappa: number) => {
    const pair = { one: 'A', other: 'B', things: 100, same: 0.5, kappa }
    return agreementInWords(2, { pairs: [pair], kappa }).words
  }
  expect(bandOf(0.806)).toContain('is 0.81: 0.81 and above is usually called almost perfect')
  expect(bandOf(0.8049)).toContain('is 0.80: 0.61 to 0.80 is usually called substantial')
  expect(bandOf(-0.004)).toContain('is 0.00: 0 to 0.20 is usually called slight')
})

test('of more than two raters it says over what it is averaged', () => {
  expect(wordsFor([1, 2], [1, 2], [2, 1]).words).toContain(
    'Weighted kappa, averaged over the pairs of raters, is −0.33',
  )
  // Two who gave nothing but a 3 have none.
  expect(wordsFor([3, 3], [3, 3], [3, 2]).words).toContain(
    'Weighted kappa, averaged over the 2 of 3 pairs of raters for which it is defined, is 0.00',
  )
})
