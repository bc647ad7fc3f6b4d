import { describe, expect, it } from 'vitest'
import { objectToMarkdown, objectToYaml } from './guard.ts'

const LONG = 'break this line: it has more than 4000 characters'
const DEEP = 'nest less: more than 4 lists or quotes start on one line'

describe('objectToMarkdown', () => {
  it.each([
    ['a long line', `a\n${'x'.repeat(4001)}`, 2, LONG],
    ['many lines', 'a\n\n'.repeat(1001), 2001, 'split this file: it has more than 2000 lines'],
    [
      'a long block',
      `a\n\n${`${'x'.repeat(2000)}\n`.repeat(6)}`,
      3,
      'split this block by an empty line: it has more than 10000 characters',
    ],
    [
      'a block of markup',
      `a\n\n${'*'.repeat(300)}\n${'_'.repeat(301)}`,
      3,
      'split this block by an empty line: more than 600 of its characters are markup',
    ],
    [
      'markup all over',
      `${'[]'.repeat(250)}\n\n`.repeat(13),
      25,
      'use less markup: more than 6000 characters of this file are markup',
    ],
    ['deep quotes', 'a\n> > > > > b', 2, DEEP],
    ['deep lists', '- 1. + 2) * a', 1, DEEP],
    ['a far indent', `${' '.repeat(41)}a`, 1, 'indent by at most 40 spaces'],
  ])('does not take %s', (_, text, line, message) => {
    expect(objectToMarkdown(text)).toEqual({ line, column: 1, message })
  })

  it('takes what a question may hold', () => {
    expect(objectToMarkdown('')).toBeNull()
    expect(
      objectToMarkdown('- - - - - - - -\n\n* * * * * *\n\n> - [ ] a\n\n  - 1. b *c* [d](https://e.f)'),
    ).toBeNull()
  })
})

describe('objectToYaml', () => {
  it.each([
    ['a long line', `a\n${'x'.repeat(4001)}`, 2, LONG],
    [
      'deep brackets',
      `a: [\n${'{['.repeat(5)}`,
      2,
      'close brackets earlier: they are nested deeper than 10 levels',
    ],
    ['deep lists', '- - - - - a', 1, DEEP],
    ['a far indent', `${' '.repeat(41)}a`, 1, 'indent by at most 40 spaces'],
  ])('does not take %s', (_, text, line, message) => {
    expect(objectToYaml(text)).toEqual({ line, column: 1, message })
  })

  it('takes what a pack may hold', () => {
    expect(objectToYaml(`---\n- id: a\n  b: [${'{c: d}, '.repeat(20)}]\n]]]]\n`)).toBeNull()
  })
})
