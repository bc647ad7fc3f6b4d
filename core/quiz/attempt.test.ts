import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AttemptEvent, fold, stateOf } from './attempt.ts'

const deed = fc.oneof(
  fc.record({
    tag: fc.constant('answered' as const),
    answer: fc.record({ choice: fc.constantFrom('ec2', 'lambda') }),
    ms: fc.nat(60_000),
  }),
  fc.record({ tag: fc.constant('left' as const), ms: fc.nat(60_000) }),
  fc.record({ tag: fc.constant('flagged' as const), flagged: fc.boolean() }),
  fc.record({ tag: fc.constant('marked' as const), knew: fc.boolean() }),
)

/** Few instants, so that many events share one. */
const event: fc.Arbitrary<AttemptEvent> = fc
  .tuple(fc.uuid(), fc.nat(2), fc.nat(5), fc.boolean(), deed)
  .map(([id, place, at, late, done]) => ({ id, place, at, ...(late && { late }), ...done }))

const events = fc.uniqueArray(event, { selector: ({ id }) => id, maxLength: 20 })

const shuffled = events.chain((list) =>
  fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
)

test('the order of arrival does not matter', () => {
  fc.assert(
    fc.property(shuffled, ([list, other]) => {
      expect(fold(other)).toEqual(fold(list))
    }),
  )
})

test('an event that came twice counts once', () => {
  fc.assert(
    fc.property(events, (list) => {
      expect(fold([...list, ...list])).toEqual(fold(list))
    }),
  )
})

test('late events change nothing', () => {
  fc.assert(
    fc.property(events, (list) => {
      expect(fold(list)).toEqual(fold(list.filter(({ late }) => late === undefined)))
    }),
  )
})

test('the last answer holds, times add up, and the last mark decides', () => {
  const common = { place: 3 }
  const places = fold([
    { ...common, id: 'd', at: 40, tag: 'flagged', flagged: false },
    { ...common, id: 'b', at: 20, tag: 'answered', answer: { choice: 'ec2' }, ms: 700 },
    { ...common, id: 'a', at: 10, tag: 'answered', answer: { choice: 'lambda' }, ms: 5000 },
    { ...common, id: 'c', at: 30, tag: 'left', ms: 300 },
    { ...common, id: 'e', at: 15, tag: 'flagged', flagged: true },
  ])
  const state = {
    answer: { choice: 'ec2' },
    answeredAt: 20,
    marks: null,
    flagged: false,
    ms: 6000,
    decidedBy: 'b',
  }
  expect([...places]).toEqual([[3, state]])
  expect(stateOf(places, 0)).toEqual({ ...state, answer: {}, answeredAt: null, ms: 0, decidedBy: null })
  const marked = fold([
    { ...common, id: 'm', at: 50, tag: 'marked', ticks: [1] },
    { ...common, id: 'a', at: 10, tag: 'answered', answer: { words: 'x' }, ms: 5 },
    { ...common, id: 'n', at: 60, tag: 'marked', ticks: [0, 1] },
  ])
  expect(stateOf(marked, 3)).toMatchObject({ marks: { ticks: [0, 1] }, decidedBy: 'n', answeredAt: 10 })
})

test('of two answers of one millisecond the one with the later id holds', () => {
  const common = { place: 0, at: 10, tag: 'answered', ms: 0 } as const
  const places = fold([
    { ...common, id: 'b', answer: { choice: 'ec2' } },
    { ...common, id: 'a', answer: { choice: 'lambda' } },
  ])
  expect(stateOf(places, 0).answer).toEqual({ choice: 'ec2' })
})
