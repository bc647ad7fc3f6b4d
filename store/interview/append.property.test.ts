import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Deed, InterviewEvent } from '#core/interview/event.ts'
import { replay, step } from '#core/interview/machine.ts'
import { refusalOf } from '#core/interview/refusal-of.ts'
import { databases } from '../testing/databases.ts'
import { deed, elsewhere, found, made } from '../testing/interview.ts'
import { MONDAY, seed } from '../testing/study.ts'
import { appendEvents } from './append.ts'
import { readInterviewLog } from './read-interview.ts'

const ask = fc.constantFrom('0.main', '1.main', '1.flip.early', '1.flip.no-kettle', '2.main', '9.main')
const words = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((text) => !text.includes('\0'))
const draft = fc.record(
  { words, choice: fc.constantFrom('tea', 'coffee', 'water'), estimate: fc.double({ noNaN: true }) },
  { requiredKeys: ['words'] },
)

const someDeed: fc.Arbitrary<Deed> = fc.oneof(
  fc.constantFrom<Deed>({ tag: 'began' }, { tag: 'paused' }, { tag: 'resumed' }, { tag: 'ended' }),
  fc.record({ tag: fc.constant('put' as const), ask }),
  fc.record({ tag: fc.constant('wrote' as const), ask, draft }),
  fc.record({ tag: fc.constant('inquired' as const), ask, words }),
  fc.record({ tag: fc.constant('answered' as const), ask, answer: draft, speech: fc.constant(null) }),
  fc.record({
    ...{ tag: fc.constant('marked' as const), ask, keyPoint: fc.nat(2) },
    said: fc.constantFrom(true, false, null),
  }),
)

// Most lists begin as an interview does: else nearly all of what follows is refused.
const batches = fc
  .array(fc.array(someDeed, { minLength: 1, maxLength: 8 }), { maxLength: 8 })
  .map((some) => [[{ tag: 'began' } as const, { tag: 'put', ask: '0.main' } as const], ...some])

describe.each(databases)('whatever is sent to $name', ({ fresh }) => {
  test('is written up to what is refused, and what is written is what the log replays to', async () => {
    const db = await fresh()
    const learner = await seed(db, 16)
    await fc.assert(
      fc.asyncProperty(batches, fc.array(fc.nat(60_000)), async (lists, agos) => {
        const id = await made(db, learner)
        const { script, state: beginning } = await found({ db, learner, id })
        let [expected, now, written] = [beginning, MONDAY, 0]
        for (const [at, list] of lists.entries()) {
          now += 1000
          const sent = list.map((one) => deed(one, agos[at] ?? 0))
          const result = await appendEvents(db, learner.id, id, 'candidate', sent, now)
          const events = (await readInterviewLog(elsewhere(db), learner.id, id))?.events ?? []
          for (const event of events.slice(written)) {
            expect(refusalOf(script, expected, event, 'candidate')).toBe(null)
            expected = step(script, expected, event)
          }
          const added = events.length - written
          written = events.length
          if (result.tag === 'appended') expect(added).toBe(sent.length)
          else if (result.tag === 'refused') {
            expect(result.index).toBe(added)
            expect(refusalOf(script, expected, list[added] as Deed, 'candidate')).toBe(result.why)
          } else throw new Error(result.tag)
          expect(JSON.stringify(result.interview.state)).toBe(JSON.stringify(expected))
        }
        const log = await readInterviewLog(elsewhere(db), learner.id, id)
        const events: readonly InterviewEvent[] = log?.events ?? []
        expect(JSON.stringify(replay(script, events))).toBe(JSON.stringify(expected))
        expect(events.map(({ seq }) => seq)).toEqual(events.map((_, at) => at + 1))
        const times = events.map(({ at }) => at)
        expect(times).toEqual(times.toSorted((one, other) => one - other))
        expect(log?.row).toMatchObject({ lastSeq: events.length, endedAt: expected.endedAt })
      }),
      { numRuns: 20, seed: 20261123 },
    )
  })
})
