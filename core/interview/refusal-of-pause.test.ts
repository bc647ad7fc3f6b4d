import { expect, test } from 'vitest'
import { askedOf } from '../question/asked.ts'
import type { Deed } from './event.ts'
import { did, hosted, type Move, put, refusedAfter, said } from './play.fixture.ts'
import { scriptOf } from './script.fixture.ts'

const ALONE = scriptOf({}, askedOf)
const PAIRED = scriptOf({ company: 'paired', minutes: 20 }, askedOf)

const alone: readonly Move[] = [did({ tag: 'began' }), did(put('0.main')), did(said('0.main', 'Leaves.'))]
const room: readonly Move[] = [
  hosted({ tag: 'began' }),
  hosted(put('1.main')),
  did(said('1.main', 'Tea is best.', 'tea')),
]

const marked = (ask: string): Deed => ({ tag: 'marked', ask, keyPoint: 0, said: true })
const proposed = (ask: string): Move => [
  'model',
  { tag: 'proposed', ask, model: 'm', promptVersion: '1', marks: [], followUp: null },
  1,
]
const judged: readonly Deed[] = [
  marked('1.main'),
  { tag: 'noted', note: 'n', ask: '1.main', words: 'Calm.' },
  {
    tag: 'scored',
    competency: 'trade-offs',
    score: { score: 3, evidence: { tag: 'note', words: 'Calm.' } },
  },
]

test.each<['paused' | 'ended']>([['paused'], ['ended']])(
  'what was answered is judged and proposed on also once an interview is %s',
  (tag) => {
    for (const move of [did(marked('0.main')), proposed('0.main')])
      expect(refusedAfter(ALONE, [...alone, did({ tag }), move])).toBeNull()
    for (const move of [...judged.map((deed) => hosted(deed)), proposed('1.main')])
      expect(refusedAfter(PAIRED, [...room, hosted({ tag }), move])).toBeNull()
  },
)

test('what was revealed in one round may be revealed in the next', () => {
  const revealed = (ask: string) => hosted({ tag: 'revealed', ask, clarification: 0 })
  const moves = [...room, revealed('1.main'), hosted(put('2.main')), revealed('2.main')]
  expect(refusedAfter(PAIRED, moves)).toBeNull()
})
