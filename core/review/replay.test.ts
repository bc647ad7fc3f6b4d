import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answer, isLate } from './answer.ts'
import { GRADES, type LogEntry, type Memory, type Phase } from './entry.ts'
import { change, inOrder, replay } from './replay.ts'
import { DEFAULT_RULES } from './rules.ts'
import { DAY, HOUR, studyDayAt } from './study-day.ts'
import { sameMemory, undo } from './undo.ts'

type Recorded = {
  readonly entry: LogEntry
  readonly before: Memory
  readonly after: Memory
  readonly version: number
}
type Card = { readonly memory: Memory; readonly version: number; readonly log: readonly Recorded[] }

const EMPTY: Card = { memory: { phase: 'new' }, version: 0, log: [] }
const START = 20_000 * DAY + 9 * HOUR

const entryAt = (
  id: string,
  at: number,
  grade: LogEntry['grade'],
  zoneOffsetMinutes = 0,
  placedDays: number | null = null,
): LogEntry => ({
  id,
  kind: grade === null ? 'reset' : 'review',
  at,
  grade,
  studyDay: studyDayAt(at, zoneOffsetMinutes, 4),
  zoneOffsetMinutes,
  cutoffHour: 4,
  rules: DEFAULT_RULES,
  placedDays,
})

/** As the store does it: the log is read only when it has to be. */
const record = ({ memory, version, log }: Card, entry: LogEntry): Card => {
  const late = isLate(memory, version, entry.at)
  const others = log.map((line) => line.entry)
  const done = answer({ cardId: 'card', memory, entry, ...(late ? { log: others } : {}) })
  const line = { entry, before: done.before, after: done.after, version: version + 1 }
  return { memory: done.memory, version: version + 1, log: [...log, line] }
}

const takeBack = (card: Card, line: Recorded): Card => {
  const log = card.log.filter(({ entry }) => entry.id !== line.entry.id)
  const image = undo(card, { ...line, kind: line.entry.kind })
  const memory =
    image ??
    replay(
      'card',
      log.map(({ entry }) => entry),
    )
  return { memory, version: card.version + 1, log }
}

const entries = fc
  .array(
    fc.record({
      hours: fc.nat(24 * 30),
      grade: fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...GRADES) },
        { weight: 1, arbitrary: fc.constant(null) },
      ),
      zone: fc.constantFrom(-480, 0, 60, 345, 540),
      // Promised to a page that may have known less, or more, of the log.
      placed: fc.option(fc.integer({ min: 1, max: 40 })),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((lines) =>
    // Some share an instant, as from two tabs.
    lines.map(({ hours, grade, zone, placed }, index) =>
      entryAt(`entry-${index}`, START + Math.floor(hours / 6) * 6 * HOUR, grade, zone, placed),
    ),
  )
const shuffled = entries.chain((lines) =>
  fc.tuple(
    fc.constant(lines),
    fc.shuffledSubarray([...lines], { minLength: lines.length, maxLength: lines.length }),
  ),
)

test('a memory is the fold of its log, in whatever order the answers arrive', () => {
  fc.assert(
    fc.property(shuffled, ([lines, arrived]) => {
      const card = arrived.reduce(record, EMPTY)
      expect(card.memory).toEqual(replay('card', lines))
    }),
    { numRuns: 300, seed: 1 },
  )
})

test('undo is exact, of any answer and in any order', () => {
  fc.assert(
    fc.property(shuffled, fc.nat(), ([, arrived], which) => {
      let card = arrived.reduce(record, EMPTY)
      while (card.log.length > 0) {
        const line = card.log[which % card.log.length]
        if (!line) break
        card = takeBack(card, line)
        expect(card.memory).toEqual(
          replay(
            'card',
            card.log.map(({ entry }) => entry),
          ),
        )
      }
      expect(card.memory).toEqual({ phase: 'new' })
    }),
    { numRuns: 200, seed: 1 },
  )
})

test('undoing the last answer at once restores the very memory from before it', () => {
  fc.assert(
    fc.property(entries, (lines) => {
      const inOrder = lines.map((line, index) => ({ ...line, at: START + index * DAY }))
      const before = inOrder.slice(0, -1).reduce(record, EMPTY)
      const after = inOrder.slice(-1).reduce(record, before)
      const last = after.log.at(-1)
      if (!last) throw new Error('nothing recorded')
      const image = undo(after, { ...last, kind: last.entry.kind })
      if (last.entry.kind === 'review') expect(image).toEqual(before.memory)
      else expect(image).toBeNull()
    }),
    { numRuns: 200, seed: 1 },
  )
})

test('the before-image counts no longer once the log has moved on', () => {
  const [first, second, third] = [0, 1, 2].map((day) => entryAt(`e${day}`, START + day * DAY, 'good'))
  if (!first || !second || !third) throw new Error('no entries')
  const card = [first, third, second].reduce(record, EMPTY)
  for (const line of card.log) expect(undo(card, { ...line, kind: 'review' })).toBeNull()
})

test('an answer says what it did at its own place in time, also when it comes late', () => {
  const [first, second] = [entryAt('e0', START, 'good'), entryAt('e1', START + 5 * DAY, 'good')]
  const card = record(EMPTY, second)
  const late = answer({ cardId: 'card', memory: card.memory, entry: first, log: [second] })
  expect(late).toMatchObject({ before: { phase: 'new' }, elapsedDays: 0, retrievability: null })
  expect(late.after).toMatchObject({ reps: 1, lastReviewedAt: START })
  expect(late.memory).toMatchObject({ reps: 2, lastReviewedAt: START + 5 * DAY })
  expect(answer({ cardId: 'card', memory: late.after, entry: second })).toMatchObject({ elapsedDays: 5 })
})

test('a promised interval holds where fuzz could have chosen it, and nowhere else', () => {
  const easy = (placedDays: number | null) => replay('card', [entryAt('e0', START, 'easy', 0, placedDays)])
  const plain = easy(null)
  if (plain.phase !== 'review') throw new Error('not in review')
  for (const days of [6, 7, 8, 9, 10]) {
    const moved = (days - plain.scheduledDays) * DAY
    const due = { scheduledDays: days, dueDay: 20_000 + days, due: plain.due + moved }
    expect(easy(days)).toEqual({ ...plain, ...due })
  }
  for (const days of [1, 5, 11, 36_500]) expect(easy(days)).toEqual(plain)
  expect(replay('card', [entryAt('e0', START, 'good', 0, 8)])).toMatchObject({ phase: 'learning' })
})

test('a promise that an earlier answer overtook comes into force when that answer is taken back', () => {
  const known = [entryAt('e0', START, 'easy')]
  const promised = entryAt('e2', START + 8 * DAY, 'good', 0, 40)
  expect(replay('card', [...known, promised])).toMatchObject({ scheduledDays: 40 })
  const overtaken = replay('card', [...known, entryAt('e1', START + 7 * DAY, 'again'), promised])
  expect(overtaken).not.toMatchObject({ scheduledDays: 40 })
})

test('a reset starts the card over', () => {
  const lines = [entryAt('e0', START, 'easy'), entryAt('e1', START + DAY, null)]
  expect(replay('card', lines)).toEqual({ phase: 'new' })
  expect(replay('card', [...lines, entryAt('e2', START + 2 * DAY, 'good')])).toMatchObject({ reps: 1 })
  expect(replay('card', [])).toEqual({ phase: 'new' })
})

test.each<[string, Phase, number, number, boolean]>([
  ['a card never seen', 'new', 0, 0, false],
  ['a card that is new again', 'new', 2, 0, true],
  ['after the last review', 'review', 3, 1, false],
  ['in the same millisecond', 'review', 3, 0, true],
  ['before the last review', 'review', 3, -1, true],
])('%s: is the answer late?', (_, phase, version, after, late) => {
  const seen = replay('card', [entryAt('e0', START, 'easy')])
  expect(isLate(phase === 'new' ? { phase } : seen, version, START + after)).toBe(late)
})

test('memories are the same when every field is', () => {
  const seen = replay('card', [entryAt('e0', START, 'easy')])
  expect(sameMemory(seen, { ...seen })).toBe(true)
  expect(sameMemory(seen, { phase: 'new' })).toBe(false)
  expect(sameMemory({ phase: 'new' }, seen)).toBe(false)
})

test('folding a log is going through it line by line', () => {
  fc.assert(
    fc.property(entries, (lines) => {
      const sorted = lines.toSorted(inOrder)
      const walked = sorted.reduce<Memory>((memory, line) => change('card', memory, line).after, {
        phase: 'new',
      })
      expect(replay('card', lines)).toEqual(walked)
    }),
    { numRuns: 300, seed: 1 },
  )
})
