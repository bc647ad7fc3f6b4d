import { describe, expect, test } from 'vitest'
import { put } from '../play.fixture.ts'
import { BADLY, WELL } from './courses.fixture.ts'
import { forReader } from './for-reader.ts'
import { answered, began, ended, inquired, type Line, play } from './played.fixture.ts'
import { scriptOf } from './report.fixture.ts'
import { reportText } from './report-text.ts'
import { clockWords } from './report-words.ts'

const PAIRED: readonly Line[] = [
  [0, began, 'interviewer'],
  [0, put('1.main'), 'interviewer'],
  [10, inquired('1.main', 'How many *cups*?')],
  [5, { tag: 'revealed', ask: '1.main', clarification: 0 }, 'interviewer'],
  [5, { tag: 'replied', ask: '1.main', words: 'And one mug.' }, 'interviewer'],
  [60, answered('1.main', '# It is late\n<b>so</b> tea.', { choice: 'tea' })],
  [0, put('1.flip.dawn'), 'interviewer'],
  [1, { tag: 'noted', note: 'n', ask: null, words: 'Slow\nto begin.' }, 'interviewer'],
  [
    1,
    {
      tag: 'scored',
      competency: 'trade-offs',
      score: { score: 3, evidence: { tag: 'quote', ask: '1.main', start: 2, end: 12 } },
    },
    'interviewer',
  ],
  [
    1,
    {
      tag: 'scored',
      competency: 'cost-sense',
      score: { score: 1, evidence: { tag: 'note', words: 'No figure.' } },
    },
    'interviewer',
  ],
  [
    1,
    {
      tag: 'proposed',
      ask: '1.main',
      model: 'local_model',
      promptVersion: '1',
      marks: [{ keyPoint: 0, said: true, quote: 'It is late' }],
      followUp: null,
    },
    'model',
  ],
  [1, ended, 'interviewer'],
  [1, { tag: 'told', well: 'Asked first.', better: '' }, 'interviewer'],
  [1, { tag: 'told', well: '', better: 'Less haste.' }, 'candidate'],
]

const paired = play(scriptOf({ company: 'paired', mode: 'pressure' }), PAIRED).report

describe('the report as markdown', () => {
  const text = reportText(play(scriptOf(), BADLY).report, 'Europe/Berlin')

  test('says what it was and what it came to', () => {
    expect(text).toContain(
      '# Mock interview of 20 minutes\n\n23 November 2026, alone, up to level senior. Interview interview-1.\n',
    )
    expect(text).toContain(
      '- Key points said: 0 of 7\n- Choices right: 0 of 2\n- Estimates within tolerance: 0 of 1\n',
    )
    expect(text).toContain('- Time: 10:25 of 20:00, 1:20 over the rounds’ times\n- Pauses: 1, 10:00 in all\n')
    expect(text).toContain(
      '- Spoken: 2:00, 110 words a minute, longest pause 4.0 s\n- Filler words: um 10 and like 3\n',
    )
    expect(text).toContain(
      '- **Choosing** 2 of 2 choices were wrong, 1 of them with certainty. (A quiz on Taste: /quiz?pack=drinks&axes=taste)\n',
    )
  })

  test('holds each round with its answers, marks, and what was not asked for', () => {
    expect(text).toContain(
      '## 1. Opening: Why leaves float\n\nEffort, senior. Took 3:50 of 2:30, 1:20 over.\n\nWhy leaves float is the question.\n\nAnswer (in 3:20, spoken, longest pause 4.0 s):\n\n> Leaves are hollow inside, um.\n\n- [ ] Leaves are light (grader)\n- [ ] Water is dense (grader) Sounds like: Leaves are hollow inside\n',
    )
    expect(text).toContain(
      'Answer (chose Coffee, certain, in 4:20):\n\n> Coffee.\n\nChoice: wrong; the answer is Tea. Why tea.\n',
    )
    expect(text).toContain(
      'Left out, and not asked for:\n\n- Does anybody need to drive home afterwards? One guest drives.\n',
    )
    expect(text).toContain(
      'Heard: clarify and choice. Not heard: constraints, trade-off, cost, failure and exit.\n',
    )
    expect(text).toContain('Estimate outside the tolerance, 50 % too high; the value is 20 cups.\n')
    expect(text).toContain('Answer (not finished):\n\n> In short\n')
  })

  test('ends with the timeline in the time zone asked for', () => {
    expect(text).toContain('| 10:00:00 | 0:00 | began |\n| 10:00:00 | 0:00 | question put, 1. Opening |\n')
    expect(text).toContain('| 10:15:00 | 4:50 | went on |\n')
    expect(text).toContain('| 10:18:55 | 8:40 | answered, 2. Scenario, a changed constraint |\n')
    expect(text.endsWith('| 10:20:50 | 10:25 | ended |\n')).toBe(true)
  })

  test('quotes what covers a point, and says what was told', () => {
    const well = reportText(play(scriptOf(), WELL).report, 'UTC')
    expect(well).toContain('- [x] Leaves are light “Leaves are light” (grader)\n')
    expect(well).toContain('- [x] Milk turns “')
    expect(well).toContain('Asked: What may the sugar cost?\n\nTold: Two coins.\n')
    expect(well).toContain('Estimate within the tolerance, 0 % too high; the value is 20 cups.\n')
    expect(well).toContain('Heard: clarify, constraints, choice, trade-off, cost, failure and exit.\n')
    expect(well).not.toContain('Left out')
    expect(well).toContain('## 4. Closing\n\nTook 1:00 of 2:30.\n')
  })
})

describe('with an interviewer', () => {
  const text = reportText(paired, 'UTC')

  test('what somebody wrote makes no headings and no markup', () => {
    expect(text).toContain('> \\# It is late\n> \\<b\\>so\\</b\\> tea.\n')
    expect(text).toContain('Asked: How many \\*cups\\*?\n\nTold: Twelve.\n\nTold: And one mug.\n')
  })

  test('scores stand with what they rest on, notes and feedback with whose they are', () => {
    expect(text).toContain('- Requirements: not scored\n')
    expect(text).toMatch(/- Trade-offs: \*\*3 of 4\.\*\* Compares the options .* Said: “It is late”\n/)
    expect(text).toMatch(/- Cost sense: \*\*1 of 4\.\*\* .* Noted: No figure\.\n/)
    expect(text).toContain('## Private notes\n\n- 1:21 Slow to begin.\n')
    expect(text).toContain(
      '### From the interviewer\n\nWhat went well:\n\n> Asked first.\n\n### From the candidate\n\nWhat could be better:\n\n> Less haste.\n',
    )
  })

  test('what a model proposed is said to count for nothing', () => {
    expect(text).toContain(
      'A model (local\\_model, prompt 1) proposed 1 of 1 key points as said; that counts for nothing.',
    )
  })

  test('what was left has no answer, and a round that was not reached says so', () => {
    expect(text).toContain('It is six in the morning.\n\nNo answer.\n')
    expect(text).toContain('## 3. Estimate: Cups at once\n\nNot reached.\n')
    expect(text).toContain('| 09:00:00 | 0:00 | interviewer: began |\n')
  })

  test('a reader gets no notes in it', () => {
    const read = reportText(forReader(paired), 'UTC')
    expect(read).not.toContain('Private notes')
    expect(read).not.toContain('No figure')
  })
})

test('what has not begun, an answer of nothing, and speech without words', () => {
  expect(reportText(play(scriptOf(), []).report, 'UTC')).toContain('Not begun, alone')
  const speech = { recordingId: null, spokenMs: 5000, longestPauseMs: 0, wordsPerMinute: null, fillers: {} }
  const lines: readonly Line[] = [
    [0, began, 'interviewer'],
    [0, put('2.main'), 'interviewer'],
    [9, answered('2.main', '', {}, speech)],
    [0, put('1.main'), 'interviewer'],
    [9, answered('1.main', '', {})],
  ]
  const text = reportText(play(scriptOf({ company: 'paired' }), lines).report, 'UTC')
  expect(text).toContain(
    'An empty answer (in 0:09, spoken, longest pause 0.0 s).\n\nEstimate outside the tolerance; the value is 20 cups.\n',
  )
  expect(text).toContain('- Spoken: 0:05, longest pause 0.0 s\n- Filler words: none heard\n')
  expect(text).toContain('Choice: none; the answer is Tea. Why tea.\n')
  expect(text).toContain('\n\nNot heard: clarify, constraints, choice, trade-off, cost, failure and exit.\n')
})

test('an estimate that is too low', () => {
  const low: readonly Line[] = [
    [0, began, 'interviewer'],
    [0, put('2.main'), 'interviewer'],
    [9, answered('2.main', '', { estimate: 10 })],
  ]
  expect(reportText(play(scriptOf({ company: 'paired' }), low).report, 'UTC')).toContain(', 50 % too low;')
})

test('an hour on the clock', () => {
  expect([clockWords(65_000), clockWords(3_725_999)]).toEqual(['1:05', '1:02:05'])
})
