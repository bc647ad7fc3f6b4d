import { describe, expect, it } from 'vitest'
import { quantitiesIn, sameQuantity, sameWriting, wholeQuantity } from './quantity.ts'

const read = (text: string) =>
  quantitiesIn(text).map(({ quantity, start, end }) => [
    text.slice(start, end),
    quantity.value,
    quantity.unit,
  ])

describe('quantitiesIn', () => {
  it.each([
    ['15 minutes', [['15 minutes', 900, 's']]],
    [
      'a 15-minute limit, or 900s',
      [
        ['15-minute', 900, 's'],
        ['900s', 900, 's'],
      ],
    ],
    [
      '10,240 MB are 10 GB',
      [
        ['10,240 MB', 10240, 'MB'],
        ['10 GB', 10240, 'MB'],
      ],
    ],
    ['$0.20 per million', [['$0.20', 0.2, 'usd']]],
    [
      'USD 5 and 5 USD',
      [
        ['USD 5', 5, 'usd'],
        ['5 USD', 5, 'usd'],
      ],
    ],
    ['1.5 million requests', [['1.5 million requests', 1.5e6, 'request']]],
    ['for $5', [['$5', 5, 'usd']]],
    ['up to 72%', [['72%', 72, '%']]],
    ['1.66667e-05 USD', [['1.66667e-05 USD', 1.66667e-5, 'usd']]],
    ['3 of them, 4 per hour, 7', []],
    ['t3.medium, v1.2 and x86', []],
    ['', []],
  ])('%j', (text, found) => {
    expect(read(text)).toEqual(found)
  })
})

describe('wholeQuantity', () => {
  it('takes a text that is nothing else', () => {
    expect(wholeQuantity(' 1,000 ms ')).toEqual({ value: 1, unit: 's', scale: 0.001 })
    expect(wholeQuantity('1000')).toEqual({ value: 1000, unit: '', scale: 1 })
    expect(wholeQuantity('about 15 minutes')).toBeNull()
    expect(wholeQuantity(`1${'0'.repeat(400)}`)).toBeNull()
  })
})

describe('the same', () => {
  const of = (text: string) => wholeQuantity(text) ?? { value: 0, unit: '', scale: 1 }
  it.each([
    ['15 min', '900 seconds', true, false],
    ['15 min', '15 minutes', true, true],
    ['1 GB', '1024 MB', true, false],
    ['5 phases', '5 phase', true, true],
    ['5 s', '6 s', false, false],
    ['5 s', '5 MB', false, false],
  ])('%s and %s: quantity %s, writing %s', (a, b, quantity, writing) => {
    expect(sameQuantity(of(a), of(b))).toBe(quantity)
    expect(sameWriting(of(a), of(b))).toBe(writing)
  })
})
