import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCatalogue } from './catalogue.ts'
import { type CheckedFile, checkFile } from './check-file.ts'
import { isError, type Place } from './problem.ts'
import { ESTIMATE_TEXT, EXPLAIN_TEXT, RECALL_TEXT, SCENARIO_TEXT, SHELF } from './sample.fixture.ts'

const TEXTS = [SCENARIO_TEXT, EXPLAIN_TEXT, RECALL_TEXT, ESTIMATE_TEXT]
const TEXT = fc.constantFrom(...TEXTS)
const BYTES = 64 * 1024
/** Far more than any of these takes, and far less than what would be felt. */
const SECONDS = 3

const check = (text: string): CheckedFile => {
  const checked = checkFile({ path: 'tea-or-coffee/taste/q.md', text }, SHELF)
  const lines = text.split('\n')
  const isPlaced = ({ line, column }: Place) =>
    line >= 1 && line <= lines.length && column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1
  expect(checked.problems.filter((problem) => problem.rule === 'unreadable' || !isPlaced(problem))).toEqual(
    [],
  )
  expect(checked.sound).toBe(!checked.problems.some(isError))
  return checked
}

const property = (arbitrary: fc.Arbitrary<string>, numRuns: number) =>
  fc.assert(
    fc.property(arbitrary, (text) => void check(text)),
    { numRuns, seed: 11 },
  )

describe('whatever a file contains', () => {
  it('bytes at random are told about, with a place', () => {
    property(
      fc.uint8Array({ maxLength: 400 }).map((bytes) => new TextDecoder().decode(bytes)),
      300,
    )
  })

  it('so are words at random below a right start', () => {
    const body = fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 30 })
    property(
      fc.tuple(TEXT, body).map(([text, lines]) => text.slice(0, text.indexOf('## ')) + lines.join('\n')),
      200,
    )
  })

  it('files that end too early', () => {
    for (const text of TEXTS)
      for (let length = 0; length < text.length; length += 7) check(text.slice(0, length))
  })

  it('files with a piece missing, repeated or moved', () => {
    const span = fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(80),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    property(
      fc.tuple(TEXT, span).map(([text, [from, length, to]]) => {
        const start = Math.floor(from * text.length)
        const piece = text.slice(start, start + length)
        const rest = text.slice(0, start) + text.slice(start + length)
        const at = Math.floor(to * rest.length)
        return rest.slice(0, at) + piece + piece + rest.slice(at)
      }),
      400,
    )
  })

  it('files with characters of markup strewn in', () => {
    const marks = fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(...'[]()*_`<>!&\\{}|#-+=~:"\'\t\r\0', '\n', '\n\n', '{{', '- [x] ', '<!--'),
      ),
      { minLength: 1, maxLength: 12 },
    )
    property(
      fc.tuple(TEXT, marks).map(([text, strewn]) =>
        strewn.reduce((changed, [share, mark]) => {
          const at = Math.floor(share * changed.length)
          return changed.slice(0, at) + mark + changed.slice(at)
        }, text),
      ),
      400,
    )
  })
})

describe('work without end', () => {
  const timed = (text: string): CheckedFile => {
    const started = performance.now()
    checkFile({ path: 'tea-or-coffee/taste/q.md', text: text.slice(0, BYTES) }, SHELF)
    expect((performance.now() - started) / 1000).toBeLessThan(SECONDS)
    return check(text.slice(0, BYTES))
  }
  const head = RECALL_TEXT.slice(0, RECALL_TEXT.indexOf('## Answer'))

  it.each([
    ...[
      '>',
      '> ',
      '[',
      '![',
      '- ',
      '1. ',
      '* ',
      '*a ',
      '**a ',
      '_a_b',
      '`',
      '`` ` ',
      '<',
      '<a ',
      '&',
      '\\',
      '{{',
      '(',
    ],
    ...[
      '[a](',
      '[[a](b)',
      '[a][',
      '- - - - a\n',
      '1. 1. 1. 1. a\n',
      '> > > > a\n',
      '- a\n',
      '- a\n\n',
      '# a\n',
      '```\n',
    ],
    ...['{{steep}} ', '4 minutes ', '[a]: b\n', '<!--', 'a\n===\n', '\t', ' ', '\n', 'a ', 'é', '🍵'],
  ])('64 KiB of %j', (piece) => {
    const many = piece.repeat(Math.ceil(BYTES / piece.length))
    expect(timed(head + many).sound).toBe(false)
    // In blocks that are each within the bounds.
    const block = `${piece.repeat(Math.ceil(90 / piece.length))}\n\n`
    expect(timed(head + block.repeat(Math.ceil(BYTES / block.length))).sound).toBe(false)
  })

  it('lists nested by indentation', () => {
    const nested = Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')
    expect(timed(`${head}${nested}\n`).problems.map(({ rule }) => rule)).toContain('too-tangled')
  })

  it.each([
    '[',
    '{',
    '{}',
    '[]',
    '- ',
    '? ',
    '"',
    'a: b\n',
    'a: [\n',
    '&a b: *a\n',
    '!!x a: b\n',
    '%\n',
    'a: |\n  b\n',
    '\t',
  ])('front matter of 60 KiB of %j', (piece) => {
    expect(timed(`---\n${piece.repeat(Math.floor(60_000 / piece.length))}\n---\n\n# T\n`).sound).toBe(false)
  })

  it('a bomb of aliases', () => {
    const levels = Array.from(
      { length: 9 },
      (_, at) => `l${at + 1}: &l${at + 1} [${Array(9).fill(`*l${at}`).join(', ')}]`,
    )
    const bomb = `---\nl0: &l0 lol\n${levels.join('\n')}\n---\n`
    expect(timed(bomb).problems.filter(({ rule }) => rule === 'yaml')).toHaveLength(91)
  })
})

describe('packs', () => {
  it('survive arbitrary files', () => {
    const path = fc.constantFrom(
      'p/pack.md',
      'p/facts.yaml',
      'p/syllabus.yaml',
      'p/a/q.md',
      'x',
      'p/a/b/c.md',
    )
    const text = fc.oneof(
      fc.string({ maxLength: 200 }),
      TEXT,
      fc.constantFrom('- a', '[]', 'a: 1', '- id: x'),
    )
    fc.assert(
      fc.property(fc.array(fc.record({ path, text }), { maxLength: 6 }), (files) => {
        const { problems } = readCatalogue(files, '2026-11-23')
        for (const { rule, message } of problems) expect(rule, message).not.toBe('unreadable')
      }),
      { numRuns: 300, seed: 11 },
    )
  })
})
