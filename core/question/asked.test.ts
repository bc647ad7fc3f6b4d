import { expect, test } from 'vitest'
import { drawEstimate } from '../grading/draw.ts'
import { askedOf } from './asked.ts'
import { parseQuestion } from './parse.ts'
import { ESTIMATE_TEXT, EXPLAIN_TEXT, FACTS, PACK, RECALL_TEXT, SCENARIO_TEXT } from './sample.fixture.ts'

const questionIn = (text: string) => {
  const parsed = parseQuestion(text, 'q.md', PACK, FACTS)
  if (!parsed.ok) throw new Error('the sample has errors')
  return parsed.value
}

test('a scenario is asked with its reasons, and its facts lead nowhere', () => {
  expect(askedOf(questionIn(SCENARIO_TEXT), 'main', null)).toEqual({
    kind: 'scenario',
    title: 'A rainy day',
    prompt:
      '<p>Twelve guests come in from the <em>rain</em> within a minute and\nwait <span>4 minutes</span> at most.</p>',
    flip: null,
    reasons: [
      { id: 'a', text: 'A pot serves many at once' },
      { id: 'b', text: 'Coffee is stronger' },
      { id: 'c', text: 'The rain never stops after 4 minutes' },
    ],
  })
})

test('a flip is asked with what changes, and without reasons', () => {
  expect(askedOf(questionIn(SCENARIO_TEXT), 'one-guest', null)).toMatchObject({
    flip: '<p>Only one guest comes.</p>',
    reasons: [],
  })
})

test('an explain says how many points a good answer has', () => {
  expect(askedOf(questionIn(EXPLAIN_TEXT), 'main', null)).toEqual({
    kind: 'explain',
    title: 'Why tea',
    prompt: '<p>Why?</p>',
    keyPoints: 3,
  })
})

test('a recall is its prompt', () => {
  expect(askedOf(questionIn(RECALL_TEXT), 'main', null)).toEqual({
    kind: 'recall',
    title: 'How long it steeps',
    prompt: '<p>How long does black tea steep?</p>',
  })
})

test('an estimate is asked with its numbers', () => {
  const question = questionIn(ESTIMATE_TEXT)
  if (question.kind !== 'estimate') throw new Error('this is no estimate')
  const draw = drawEstimate(question, 'seed')
  expect(askedOf(question, 'main', draw)).toEqual({
    kind: 'estimate',
    title: 'Cups at once',
    prompt: `<p>At <span data-param="rate">${draw.params.rate}</span> cups a second and 120 ms each, how many are being filled?</p>`,
    unit: 'cups at once',
    tolerance: 0.15,
  })
})
