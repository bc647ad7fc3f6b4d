import { describe, expect, it } from 'vitest'
import type { Accepted } from '../question/question.ts'
import { matchesAccepted } from './recall.ts'

const text = (...texts: readonly string[]): readonly Accepted[] =>
  texts.map((each) => ({ tag: 'text', text: each }))
const number = (value: number, tolerance: number, unit: string): readonly Accepted[] => [
  { tag: 'number', value, tolerance, unit },
]

describe('matchesAccepted', () => {
  it.each<readonly [string, readonly Accepted[]]>([
    ['15 minutes', text('15 minutes')],
    ['  15 Minutes. ', text('15 minutes')],
    ['15min', text('15 minutes')],
    ['15-minute', text('15 minutes')],
    ['900 seconds', text('15 minutes')],
    ['900 s', text('15 minutes')],
    ['0.25 h', text('15 minutes')],
    ['about 15 minutes', text('up to 15 minutes')],
    ['10240 mb', text('10,240 MB')],
    ['10 GB', text('10,240 MB')],
    ['1,000 environments', text('1000 environments')],
    ['a capacity provider', text('the capacity provider')],
    ['DeleteOnTermination', text('delete on termination')],
    ['don’t', text("don't")],
    ['fifteen minutes', text('15 minutes', 'fifteen minutes')],
    ['1769', number(1769, 35, 'MB')],
    ['1,790 MB', number(1769, 35, 'MB')],
    ['1.75 GB', number(1769, 35, 'MB')],
    ['$37', number(37, 1.85, 'USD a month')],
    ['37 USD', number(37, 1.85, 'USD')],
    ['72 percent', number(72, 0, '%')],
    ['5 phases', number(5, 0, 'phases')],
  ])('%j is right', (words, accepted) => {
    expect(matchesAccepted(words, accepted)).toBe(true)
  })

  it.each<readonly [string, readonly Accepted[]]>([
    ['', text('')],
    ['.', text('15 minutes')],
    ['16 minutes', text('15 minutes')],
    ['15', text('15 minutes')],
    ['15 seconds', text('15 minutes')],
    ['15 minutes or so, I think', text('15 minutes')],
    ['1700', number(1769, 35, 'MB')],
    ['1769 GB', number(1769, 35, 'MB')],
    ['many', number(5, 1, 'phases')],
    ['5 stages', number(5, 0, 'phases')],
  ])('%j is wrong', (words, accepted) => {
    expect(matchesAccepted(words, accepted)).toBe(false)
  })
})
