import { put } from '../play.fixture.ts'
import { answered, began, ended, inquired, type Line, marked, wrote } from './played.fixture.ts'

/** Alone, to the end: all is right and said, and the hidden constraints were asked for. */
export const WELL: readonly Line[] = [
  [0, began],
  [0, put('0.main')],
  [60, answered('0.main', 'Leaves are light and water is dense.')],
  [5, put('0.probe.0')],
  [30, answered('0.probe.0', 'Then they sink.')],
  [5, put('1.main')],
  [20, inquired('1.main', 'Does anybody need to drive home afterwards?')],
  [10, inquired('1.main', 'What may the sugar cost?')],
  [
    200,
    answered(
      '1.main',
      'The constraint is that it is late and the kettle is slow. I take tea; the downside is that beans run out. The cost of milk is low. If it fails we retry. Later we could switch to water.',
      { choice: 'tea', confidence: 'certain' },
    ),
  ],
  [5, marked('1.main', 3, true)],
  [5, put('1.probe.0')],
  [30, answered('1.probe.0', 'A pan will do.')],
  [5, put('1.flip.dawn')],
  [30, answered('1.flip.dawn', 'Then coffee.', { choice: 'coffee', confidence: 'fairly' })],
  [5, put('2.main')],
  [90, answered('2.main', '', { estimate: 20 })],
  [5, put('3.main')],
  [60, answered('3.main', 'In short: tea at night.')],
  [5, ended],
]

/** Alone, with much that went wrong, a pause, and an answer that was left unfinished. */
export const BADLY: readonly Line[] = [
  [0, began],
  [0, put('0.main')],
  [
    200,
    answered(
      '0.main',
      'Leaves are hollow inside, um.',
      {},
      {
        recordingId: 'rec-1',
        spokenMs: 90_000,
        longestPauseMs: 4000,
        wordsPerMinute: 100,
        fillers: { um: 9, like: 3 },
      },
    ),
  ],
  [5, put('0.probe.0')],
  [
    30,
    answered(
      '0.probe.0',
      'No idea.',
      {},
      { recordingId: null, spokenMs: 30_000, longestPauseMs: 1500, wordsPerMinute: 140, fillers: { um: 1 } },
    ),
  ],
  [5, put('1.main')],
  [20, inquired('1.main', 'Is there a purple elephant?')],
  [40, { tag: 'paused' }],
  [600, { tag: 'resumed' }],
  [200, answered('1.main', 'Coffee.', { choice: 'coffee', confidence: 'certain' })],
  [5, put('1.flip.dawn')],
  [30, answered('1.flip.dawn', '', { choice: 'tea', confidence: 'guessing' })],
  [5, put('2.main')],
  [90, answered('2.main', '', { estimate: 30 })],
  [5, put('3.main')],
  [10, wrote('3.main', { words: 'In short' })],
  [5, ended],
]

/** The words that a score of `INTERVIEWED` rests on. */
export const QUOTE = { tag: 'quote', ask: '1.main', start: 0, end: 10 } as const

/** In a room: one scenario, two scores, a note, and a flip that was left. */
export const INTERVIEWED: readonly Line[] = [
  [0, began, 'interviewer'],
  [0, put('1.main'), 'interviewer'],
  [0, { tag: 'replied', ask: '1.main', words: 'Take your time.' }, 'interviewer'],
  [10, inquired('1.main', 'May somebody need to drive home afterwards?')],
  [5, { tag: 'replied', ask: '1.main', words: 'One of them.' }, 'interviewer'],
  [5, { tag: 'revealed', ask: '1.main', clarification: 0 }, 'interviewer'],
  [60, answered('1.main', 'It is late, so tea.', { choice: 'tea' })],
  [1, marked('1.main', 0, false), 'interviewer'],
  [1, put('1.flip.heat'), 'interviewer'],
  [1, { tag: 'noted', note: 'n', ask: '1.main', words: 'Slow to begin.' }, 'interviewer'],
  [1, { tag: 'scored', competency: 'requirements', score: { score: 3, evidence: QUOTE } }, 'interviewer'],
  [
    1,
    {
      tag: 'scored',
      competency: 'communication',
      score: { score: 2, evidence: { tag: 'note', words: 'Long pauses.' } },
    },
    'interviewer',
  ],
  [1, ended, 'interviewer'],
  [1, { tag: 'told', well: 'Asked first.', better: 'Name the cost.' }, 'interviewer'],
]
