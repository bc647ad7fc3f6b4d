import { expect, it } from 'vitest'
import { guarded } from './check-file.ts'
import { hashOf } from './hash.ts'
import { conclude, showProblem, startReport } from './problem.ts'

it('turns a fault of a parser into an error of the file', () => {
  const report = startReport('q.md')
  const overflow = (): number => overflow() + 1
  expect(guarded(report, overflow)).toBeNull()
  expect(report.problems.map(showProblem)).toEqual([
    'q.md:1:1: error: this file cannot be read, simplify it: Maximum call stack size exceeded (unreadable)',
  ])
  expect(
    guarded(report, () => {
      throw 'words'
    }),
  ).toBeNull()
  expect(report.problems.at(-1)?.message).toBe('this file cannot be read, simplify it: words')
})

it('hands out the value with its warnings, or the problems in their order', () => {
  const report = startReport('q.md')
  report.warn({ line: 3, column: 1 }, 'a\nb', 'x')
  report.warn({ line: 1, column: 9 }, 'c', 'x')
  report.warn({ line: 1, column: 2 }, 'd', 'x')
  const warnings = ['q.md:1:2: warning: d (x)', 'q.md:1:9: warning: c (x)', 'q.md:3:1: warning: a b (x)']
  const concluded = conclude(report, 1)
  expect(concluded).toMatchObject({ ok: true, value: 1 })
  expect(concluded.ok && concluded.warnings.map(showProblem)).toEqual(warnings)
  expect(conclude(report, null)).toMatchObject({ ok: false, problems: [{}, {}, {}] })
  report.error({ line: 2, column: 1 }, 'e', 'x')
  expect(conclude(report, 1)).toMatchObject({ ok: false, problems: [{}, {}, { message: 'e' }, {}] })
})

it('hashes: 14 digits, the same for the same text only', () => {
  const hashes = ['', 'a', 'b', 'ab', 'ba', 'a'.repeat(1000)].map(hashOf)
  for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{14}$/)
  expect(new Set(hashes).size).toBe(hashes.length)
  expect(hashOf('tea')).toBe(hashOf('tea'))
})
