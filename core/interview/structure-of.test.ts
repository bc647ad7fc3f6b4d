import { describe, expect, test } from 'vitest'
import { STRUCTURE } from './structure.ts'
import ANSWERS from './structure-answers.json' with { type: 'json' }
import { structureOf } from './structure-of.ts'

const CHOICES = [
  { id: 'ec2', label: 'EC2', short: 'E' },
  { id: 'lambda', label: 'Lambda', short: 'L' },
  { id: 'both', label: 'Both', short: 'B' },
  { id: 'neither', label: 'Neither', short: 'N' },
]

test('each part has the first words that show it', () => {
  const words =
    'First I’d ask who patches it. It has to answer within 2 seconds. I’d pick Lambda; the downside is a cold start. It costs 30 USD a month. A call that fails is retried. If traffic grows I’d move to a fleet.'
  const shown = Object.entries(structureOf(words, CHOICES)).map(([part, span]) => [
    part,
    span && words.slice(span.start, span.end),
  ])
  expect(Object.fromEntries(shown)).toEqual({
    clarify: 'First I’d ask who patches it',
    constraints: 'It has to answer within 2 seconds',
    choice: 'I’d pick Lambda',
    'trade-off': 'the downside is a cold start',
    cost: 'It costs 30 USD a month',
    failure: 'A call that fails is retried',
    exit: 'If traffic grows I’d move to a fleet',
  })
})

test.each(['', '…', 'The weather is nice.'])('“%s” shows none', (words) => {
  for (const part of STRUCTURE) expect(structureOf(words, CHOICES)[part]).toBeNull()
})

test('choices are those of the pack, and to name one is not to choose it', () => {
  const tea = [{ id: 'tea', label: 'Green tea', short: 'T' }]
  expect(structureOf('I would choose green tea.', tea).choice).toEqual({ start: 0, end: 24 })
  expect(structureOf('I would choose green coffee.', tea).choice).toBeNull()
  expect(structureOf('Green tea grows in Japan.', tea).choice).toBeNull()
  expect(structureOf('I would choose green tea.', []).choice).toBeNull()
})

test('a choice is the whole label, not the beginning of another word', () => {
  const tea = [{ id: 'tea', label: 'Tea', short: 'T' }]
  expect(structureOf('I would choose teapots.', tea).choice).toBeNull()
})

test.each([
  ['It comes to $30.', { cost: 'It comes to $30' }],
  ['It gets 400 visits.', { constraints: 'It gets 400 visits' }],
  ['Tea is nice. Nine came. It gets 400 visits.', { constraints: 'It gets 400 visits' }],
  ['It comes to $30. Tea is nice.', { cost: 'It comes to $30' }],
  ['Fast, at the cost of control.', { 'trade-off': 'at the cost of control' }],
  [
    'At the cost of control the whole bill is small.',
    {
      cost: 'At the cost of control the whole bill is small',
      'trade-off': 'At the cost of control the whole bill is small',
    },
  ],
])(
  'a sum of money is cost, any other number a constraint, and “at the cost of” a trade-off: %s',
  (words, parts) => {
    const shown = Object.entries(structureOf(words, [])).flatMap(([part, span]) =>
      span === null ? [] : [[part, words.slice(span.start, span.end)]],
    )
    expect(Object.fromEntries(shown)).toEqual(parts)
  },
)

describe('in written answers', () => {
  const measured = (answers: readonly { readonly words: string; readonly parts: readonly string[] }[]) => {
    const count = { right: 0, wrong: 0, missed: 0 }
    for (const { words, parts } of answers) {
      const structure = structureOf(words, CHOICES)
      for (const part of STRUCTURE)
        if (structure[part] !== null) count[parts.includes(part) ? 'right' : 'wrong']++
        else if (parts.includes(part)) count.missed++
    }
    return {
      recall: count.right / (count.right + count.missed),
      precision: count.right / (count.right + count.wrong),
    }
  }

  test('nearly all parts are found, and little else', () => {
    const { recall, precision } = measured(ANSWERS.tuned)
    expect(recall).toBeGreaterThanOrEqual(0.95)
    expect(precision).toBeGreaterThanOrEqual(0.9)
  })

  test('as in those that nobody looked at when the cues were listed', () => {
    const { recall, precision } = measured(ANSWERS.heldOut)
    expect(recall).toBeGreaterThanOrEqual(0.9)
    expect(precision).toBeGreaterThanOrEqual(0.85)
  })
})
