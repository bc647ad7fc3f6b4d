import { expect, test } from 'vitest'
import type { Deed } from '#core/interview/event.ts'
import { sceneOf, seenWith } from './interviewing.ts'
import { viewed } from './view.fixture.ts'

const at = 1_010_000
const done = (...deeds: readonly Deed[]) =>
  seenWith(
    viewed(),
    deeds.map((deed, place) => ({ id: String(place), at: at + place * 1000, deed })),
  )

const ANSWERED: Deed = { tag: 'answered', ask: '0.main', answer: { words: 'It is warm.' }, speech: null }

test('an answer that the server does not have yet is given: the clock stands, and what it came to is waited for', () => {
  const view = done(ANSWERED)
  expect(view.asks[0]).toMatchObject({ answer: { words: 'It is warm.' }, answeredMs: 70_000 })
  expect(view.clock).toEqual({ ranMs: 70_000, since: null })
  expect(sceneOf({ view }).tag).toBe('waiting')
  // As after the server has it and this page does not know that.
  expect(done(ANSWERED, ANSWERED)).toEqual(view)
})

test('under pressure the clock runs on', () => {
  const view = { ...viewed(), plan: { ...viewed().plan, mode: 'pressure' as const } }
  expect(seenWith(view, [{ id: '1', at, deed: ANSWERED }]).clock).toEqual(view.clock)
})

test('a pause takes no time, and shows nothing of what is asked', () => {
  const paused = done({ tag: 'paused' })
  expect(sceneOf({ view: paused }).tag).toBe('paused')
  expect(paused.clock).toEqual({ ranMs: 70_000, since: null })
  const resumed = done({ tag: 'paused' }, { tag: 'resumed' })
  expect(resumed.clock).toEqual({ ranMs: 70_000, since: at + 1000 })
  expect(sceneOf({ view: resumed }).tag).toBe('asking')
})

test('what is asked next is known to the server only', () => {
  const view = done(ANSWERED, { tag: 'put', ask: '1.main' })
  expect(view.clock).toEqual({ ranMs: 70_000, since: at + 1000 })
  expect(sceneOf({ view }).tag).toBe('waiting')
})

test('a mark counts at once, and taken back the grader decides', () => {
  const point = {
    ...{ band: 'maybe' as const, score: 0.7, evidence: null, misconception: null },
    ...{ text: 'It is warm', said: false, by: 'grader' as const },
  }
  const feedback = { points: [point], choice: null, estimate: null, structure: NONE, ms: 1, boxMs: 2 }
  const view = { ...viewed(), asks: viewed().asks.map((ask) => ({ ...ask, feedback })) }
  const mark = (said: boolean | null) =>
    seenWith(view, [{ id: '1', at, deed: { tag: 'marked', ask: '0.main', keyPoint: 0, said } }])
  expect(mark(true).asks[0]?.feedback?.points).toEqual([{ ...point, said: true, by: 'candidate' }])
  expect(mark(null).asks[0]?.feedback?.points).toEqual([point])
})

const NONE = {
  ...{ clarify: null, constraints: null, choice: null, 'trade-off': null },
  ...{ cost: null, failure: null, exit: null },
}
