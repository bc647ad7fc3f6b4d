import fc from 'fast-check'
import { expect, test } from 'vitest'
import { KINDS } from '../question/question.ts'
import { isSameContent, linkOf, planOf, repeatOf, type Search } from './link.ts'
import { MODES, type QuizPlan, SETS } from './plan.ts'

const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/).filter((text) => text.length <= 40)
const ids = fc.uniqueArray(id, { maxLength: 4 })

const plan: fc.Arbitrary<QuizPlan> = fc.record({
  mode: fc.constantFrom(...MODES),
  packId: id,
  axes: ids,
  levels: ids,
  kinds: fc.subarray([...KINDS]),
  set: fc.constantFrom(...SETS),
  length: fc.integer({ min: 1, max: 60 }),
  minutes: fc.option(fc.integer({ min: 1, max: 300 })),
  seed: fc.string({ minLength: 1, maxLength: 100 }),
  parts: fc.uniqueArray(
    fc.tuple(id, id).map((both) => both.join('/')),
    { maxLength: 60 },
  ),
})

/** As a page gets it. */
const searchOf = (query: string): Search => Object.fromEntries(new URLSearchParams(query))

const FALLBACK = { packId: 'drinks', seed: 'new' }
const HASH = '1f2e3d4c5b6a79880123456789abcdef'

test('a link leads back to its plan', () => {
  fc.assert(
    fc.property(plan, (given) => {
      const back = planOf(searchOf(linkOf(given, HASH)), FALLBACK)
      expect(back).toEqual({ plan: given, content: '1f2e3d4c' })
      expect(isSameContent(back.content ?? '', HASH)).toBe(true)
    }),
  )
})

const PLAN = planOf({}, FALLBACK).plan

test('a link can be read, and leaves out what is as usual', () => {
  expect(linkOf(PLAN, HASH)).toBe('pack=drinks&seed=new&content=1f2e3d4c')
  const exam: QuizPlan = {
    ...PLAN,
    mode: 'exam',
    axes: ['cost', 'use-cases'],
    kinds: ['scenario'],
    set: 'missed',
    length: 2,
    minutes: 45,
  }
  expect(linkOf(repeatOf(exam, ['nightly-report/main', 'burst/longer']), HASH)).toBe(
    'pack=drinks&mode=exam&set=missed&length=2&minutes=45&axes=cost.use-cases&kinds=scenario&parts=nightly-report*main.burst*longer&seed=new&content=1f2e3d4c',
  )
})

test('only a quiz that rested on history names its parts', () => {
  const parts = ['burst/main']
  for (const set of ['any', 'pairs'] as const) expect(repeatOf({ ...PLAN, set }, parts).parts).toEqual([])
  for (const set of ['weakest', 'unseen', 'missed'] as const)
    expect(repeatOf({ ...PLAN, set }, parts).parts).toEqual(parts)
})

test('what makes no sense is as usual', () => {
  const odd: Search = {
    pack: '<b>',
    mode: 'cheat',
    set: ['missed', 'any'],
    length: '1e9',
    minutes: '-5',
    axes: 'cost..<i>.scaling',
    kinds: 'essay.recall',
    parts: 'alone.one*two*three.q*main',
    seed: '',
    content: 'not hex',
  }
  expect(planOf(odd, FALLBACK)).toEqual({
    plan: { ...PLAN, axes: ['cost', 'scaling'], kinds: ['recall'], parts: ['q/main'] },
    content: null,
  })
})
