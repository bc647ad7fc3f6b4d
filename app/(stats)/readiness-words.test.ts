import { expect, test } from 'vitest'
import { chanceWords, haveWords, rangeOf, transferWords } from './readiness-words.ts'

const plain = (words: string): string => words.replaceAll('\u00a0', ' ')

test('near the ends a chance is not said more exactly than it is known', () => {
  expect([0.004, 0.62, 0.9999].map(chanceWords).map(plain)).toEqual(['under 1 %', '62 %', 'over 99 %'])
})

test('a range is rounded outwards', () => {
  const { low, high } = rangeOf({ low: 0.419, high: 0.791 })
  expect([low, high].map(plain)).toEqual(['41 %', '80 %'])
})

test('what is missing is said, flips only where they are', () => {
  const need = { answers: 40, turning: 5 }
  expect(haveWords({ answers: 12, turning: 5 }, need)).toBe('12 of 40 first answers')
  expect(haveWords({ answers: 12, turning: 1 }, need)).toBe(
    '12 of 40 first answers, 1 of 5 flips whose answer turns',
  )
  expect(haveWords({ answers: 50, turning: 1 }, need)).toBe(
    '50 first answers, but 1 of 5 flips whose answer turns',
  )
})

test('whoever knows texts rather than reasons is told by which flips', () => {
  const transfer = {
    turning: { answers: 12, mark: 0.08 },
    rest: { answers: 52, mark: 0.88 },
    kept: 10,
    texts: 0.9,
    verdict: 'texts',
  } as const
  expect(plain(transferWords(transfer))).toBe(
    'You seem to know the texts rather than the reasons. Where one changed constraint turns the answer you earned 8 % over 12 flips, against 88 % over 52 other first answers. In 10 of those flips you gave the scenario’s answer again. A fresh exam has other texts, so the chance above rests mostly on the flips.',
  )
})
