import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { objectToCheck } from './arithmetic.ts'

describe('a check that holds', () => {
  it.each([
    '30000 * 2 / 3600 ~ 17',
    '30000 * 2 / 3600 <= 1000',
    '30000*2/3600<=1000',
    '2 + 3 * 4 = 14',
    '(2 + 3) * 4 = 20',
    '10 - 4 - 3 = 3',
    '100 / 10 / 2 = 5',
    '-(2 - 5) = --3',
    '2 * -3 < -5',
    '1e6 * 0.2e-6 = 0.2',
    '1E+3 = 1000',
    '0.1 + 0.2 = 0.3',
    '0.1 + 0.2 <= 0.3',
    '0.3 >= 0.1 + 0.2',
    '3 > 2.999',
    '0.3 - 0.1 * 3 = 0',
    '0.1 * 3 - 0.3 <= 0',
    '0 >= 0.1 * 3 - 0.3',
    '1000.1 - 1000 - 0.1 = 0',
    '1e7 + 0.1 - 1e7 = 0.1',
    '1e9 + 5 - 1e9 > 4',
    '1e9 / 1e9 * 1e-6 < 2e-6',
    '1e6 * 2e-16 > 0',
    '2 / 6 ~ 0.33',
    '2 / 6 ~ 0.333',
    '4720 ~ 4.7e3',
    '9960 ~ 1.0e4',
    '1499999 ~ 1e6',
    '12345.4 ~ 12345',
    '16.5 ~ 17',
    '2.675 ~ 2.68',
    '1.005 * 100 ~ 101',
    '-16.5 ~ -17',
    '0.0000004 * 3 ~ 1.2e-6',
    '0.2 ~ 0',
    '-0.2 ~ 0',
  ])('%s', (text) => {
    expect(objectToCheck(text)).toBeNull()
  })
})

describe('a check that does not hold says what each side comes to', () => {
  it.each([
    ['30000 * 2 / 3600 <= 10', '30000 * 2 / 3600 is 16.67, not <= 10'],
    ['30000 * 2 / 3600 ~ 18', '30000 * 2 / 3600 is 16.67, not ~ 18'],
    ['30000 * 2 / 3600 ~ 16.6', '30000 * 2 / 3600 is 16.67, not ~ 16.6'],
    ['30000 * 2 / 3600 = 16.67', '30000 * 2 / 3600 is 16.6667, not = 16.67'],
    ['16.4999 * 1 ~ 17', '16.4999 * 1 is 16.4999, not ~ 17'],
    ['2 * 3 >= 4 * 5', '2 * 3 is 6, not >= 4 * 5, which is 20'],
    ['7 > 2 * 5', '7 is not > 2 * 5, which is 10'],
    ['5 = 6', '5 is not = 6'],
    ['-5 > 6', '-5 is not > 6'],
    ['0.1 + 0.2 < 0.3', '0.1 + 0.2 is 0.3, not < 0.3'],
    ['1e6 * 1.5 <= 1e6', '1e6 * 1.5 is 1500000, not <= 1e6'],
    ['370370 / 3 <= 1', '370370 / 3 is 123457, not <= 1'],
    ['15000 ~ 1e4', '15000 is not ~ 1e4'],
    ['0.1 * 3 - 0.3 > 0', '0.1 * 3 - 0.3 is 0, not > 0'],
    ['0 < 0.1 * 3 - 0.3', '0 is not < 0.1 * 3 - 0.3, which is 0'],
    ['1e9 + 5 - 1e9 = 4', '1e9 + 5 - 1e9 is 5, not = 4'],
  ])('%s', (text, said) => {
    expect(objectToCheck(text)).toBe(`${said}: correct the check or the prose`)
  })
})

describe('a check that cannot be read says what was expected where', () => {
  it.each([
    ['', 'expected a number or ( at the start, not the end: correct the check'],
    ['<= 5', 'expected a number or ( at the start, not "<=": correct the check'],
    [
      '30000 * 2',
      'expected + - * / or one of <= >= < > = ~ after "30000 * 2", not the end: correct the check',
    ],
    ['30,000 > 2', 'expected + - * / or one of <= >= < > = ~ after "30", not ",": correct the check'],
    ['30 000 > 2', 'expected + - * / or one of <= >= < > = ~ after "30", not "000": correct the check'],
    ['3 ** 2 = 9', 'expected a number or ( after "3 *", not "*": correct the check'],
    ['3 × 2 = 6', 'expected + - * / or one of <= >= < > = ~ after "3", not "×": correct the check'],
    ['(3 + 2 = 5', 'expected + - * / or ) after "(3 + 2", not "=": correct the check'],
    ['3 + 2) = 5', 'expected + - * / or one of <= >= < > = ~ after "3 + 2", not ")": correct the check'],
    ['1 < 2 < 3', 'expected + - * / or the end after "1 < 2", not "<": correct the check'],
    ['1 == 1', 'expected a number or ( after "1 =", not "=": correct the check'],
    ['1 <', 'expected a number or ( after "1 <", not the end: correct the check'],
    ['GB * 2 = 4', 'expected a number or ( at the start, not "G": correct the check'],
    ['3 ~ 1 + 2', 'write one number after ~, such as 17, 0.33 or 4.7e3, not 1 + 2: correct the check'],
    ['1 / (2 - 2) > 5', '1 / (2 - 2) has no finite value: correct the check'],
    ['1 / (0.1 * 3 - 0.3) > 5', '1 / (0.1 * 3 - 0.3) has no finite value: correct the check'],
    ['5 < 1e999', '1e999 has no finite value: correct the check'],
    [`1 < ${'9'.repeat(200)}`, 'shorten this check to 200 characters at most'],
    [`${'('.repeat(21)}1${')'.repeat(21)} = 1`, 'nest at most 20 brackets: simplify the check'],
    [`${'-'.repeat(150)}1 = 1`, 'nest at most 20 brackets: simplify the check'],
  ])('%s', (text, said) => {
    expect(objectToCheck(text)).toBe(said)
  })
})

describe('whatever a check contains', () => {
  const words = fc
    .array(fc.constantFrom(...'+-*/()<>=~.e 0123456789', '1e', '<=', '>=', '1e308', '1e-320', ' '), {
      maxLength: 60,
    })
    .map((parts) => parts.join(''))

  it('is answered at once, in words', () => {
    const started = performance.now()
    fc.assert(
      fc.property(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 250 })), (text) => {
        const said = objectToCheck(text)
        expect(said === null || said.length > 0).toBe(true)
      }),
      { numRuns: 3000, seed: 11 },
    )
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it('comes to what is calculated elsewhere, and is not below itself', () => {
    type Sum = { readonly text: string; readonly value: number }
    const number = fc.integer({ min: 1, max: 9999 }).map((value): Sum => ({ text: String(value), value }))
    const { sum } = fc.letrec<{ sum: Sum }>((tie) => ({
      sum: fc.oneof(
        { maxDepth: 3 },
        number,
        fc
          .tuple(tie('sum'), fc.constantFrom('+', '-', '*'), tie('sum'))
          .map(([left, operator, right]): Sum => {
            const value =
              operator === '+'
                ? left.value + right.value
                : operator === '-'
                  ? left.value - right.value
                  : left.value * right.value
            return { text: `(${left.text} ${operator} ${right.text})`, value }
          }),
      ),
    }))
    fc.assert(
      fc.property(sum, ({ text, value }) => {
        fc.pre(text.length < 120 && Math.abs(value) < 1e15)
        expect(objectToCheck(`${text} = ${value}`)).toBeNull()
        expect(objectToCheck(`${text} ~ ${value}`)).toBeNull()
        expect(objectToCheck(`${text} < ${value}`)).toContain('correct the check or the prose')
      }),
      { numRuns: 500, seed: 11 },
    )
  })
})
