import { expect, it } from 'vitest'
import { parseQuestion } from './parse.ts'
import { plainText, searchTextOf } from './plain-text.ts'
import { ESTIMATE_TEXT, EXPLAIN_TEXT, FACTS, PACK, SCENARIO_TEXT } from './sample.fixture.ts'

it('takes the markup away', () => {
  expect(plainText('<p>a &#x3C; b &#x26; <em>c</em></p>\n<ul>\n<li>d&lt;</li><li>e</li></ul>f<br>g')).toBe(
    'a < b & c d< e f g',
  )
})

it.each([
  [
    SCENARIO_TEXT,
    [
      'rainy-day',
      'a rainy day',
      'taste',
      '4 minutes at most',
      'coffee is stronger',
      'one cup at a time',
      'the bottleneck',
      'only one guest',
      'and with decaf?',
    ],
  ],
  [
    `${EXPLAIN_TEXT}\n## Probe: And then?\n\n- Hot\n  - cues: hot\n  - example: Hot.\n`,
    ['why-tea', 'because of the pot', 'the bottleneck', 'and then?'],
  ],
  [ESTIMATE_TEXT, ['cups at once', 'you need as many taps']],
])('finds what a learner might search for', (text, words) => {
  const parsed = parseQuestion(text, 'q.md', PACK, FACTS)
  const searchText = parsed.ok ? searchTextOf(parsed.value) : ''
  for (const word of words) expect(searchText).toContain(word)
  expect(searchText).toBe(searchText.toLowerCase())
})
