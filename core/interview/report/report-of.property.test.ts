import fc from 'fast-check'
import { expect, test } from 'vitest'
import { replay } from '../machine.ts'
import { put } from '../play.fixture.ts'
import { answered, began, ended, inquired, play, wrote } from './played.fixture.ts'
import { scriptOf } from './report.fixture.ts'
import { reportOf } from './report-of.ts'

test('the same log gives the same report, byte for byte', () => {
  const words = fc.string({ maxLength: 80 })
  const choice = fc.constantFrom('tea', 'coffee', 'water')
  fc.assert(
    fc.property(
      fc.array(words, { minLength: 3, maxLength: 3 }),
      choice,
      fc.nat(900),
      ([one = '', other = '', third = ''], chosen, seconds) => {
        const { script, events, report } = play(scriptOf(), [
          [0, began],
          [0, put('0.main')],
          [seconds, answered('0.main', one)],
          [3, put('0.probe.0')],
          [seconds, answered('0.probe.0', '')],
          [3, put('1.main')],
          [seconds, inquired('1.main', `x ${third}`)],
          [seconds, answered('1.main', other, { choice: chosen })],
          [3, put(chosen === 'tea' ? '1.probe.0' : '1.flip.dawn')],
          [seconds, wrote(chosen === 'tea' ? '1.probe.0' : '1.flip.dawn', { words: third })],
          [1, ended],
        ])
        const stored = JSON.parse(JSON.stringify({ script, events })) as {
          script: typeof script
          events: typeof events
        }
        const again = reportOf(stored.script, replay(stored.script, stored.events), {
          id: 'interview-1',
          events: stored.events,
        })
        expect(JSON.stringify(again)).toBe(JSON.stringify(report))
      },
    ),
    { numRuns: 60 },
  )
})
