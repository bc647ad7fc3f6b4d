import { expect, it } from 'vitest'
import { parseQuestion } from './parse.ts'
import { partsOf } from './question.ts'
import { EXPLAIN_TEXT, FACTS, PACK, SCENARIO_TEXT } from './sample.fixture.ts'

it.each([
  [SCENARIO_TEXT, ['main', 'one-guest']],
  [EXPLAIN_TEXT, ['main']],
])('has a card for the question and one for each flip', (text, parts) => {
  const parsed = parseQuestion(text, 'q.md', PACK, FACTS)
  expect(parsed.ok && partsOf(parsed.value)).toEqual(parts)
})
