import { expect, test } from 'vitest'
import { paceOf } from './pace.ts'
import type { Round } from './script.ts'
import type { AskState } from './state.ts'

const MINUTE = 60_000

const rounds = [2, 5, 2].map((minutes): Round => ({ kind: 'scenario', boxMs: minutes * MINUTE, item: null }))

const asked = (ask: string, minute: number): AskState => ({
  ask,
  further: null,
  putMs: minute * MINUTE,
  answeredMs: null,
  inquiries: [],
  revealed: [],
  draft: null,
  answer: null,
  speech: null,
  ticks: {},
  proposals: [],
})

const at = (minute: number, asks: readonly AskState[]) =>
  paceOf(
    { rounds },
    { asks, current: asks.at(-1)?.ask ?? null, clock: { ranMs: minute * MINUTE, since: null } },
    0,
  )

test('what passes counts for the round that is asked, from the beginning on', () => {
  const asks = [asked('0.main', 0.5), asked('1.main', 2), asked('1.probe.0', 5), asked('2.main', 6)]
  expect(at(7, asks).spentMs).toEqual([2 * MINUTE, 4 * MINUTE, MINUTE])
})

test('a round within its box is neither behind nor ahead, and behind by what it takes over it', () => {
  const asks = [asked('0.main', 0)]
  expect(at(1, asks).behindMs).toBe(0)
  expect(at(3, asks).behindMs).toBe(MINUTE)
})

test('between an answer and the next ask the round goes on', () => {
  const clock = { ranMs: 3 * MINUTE, since: null }
  expect(paceOf({ rounds }, { asks: [asked('0.main', 0)], current: null, clock }, 0)).toMatchObject({
    round: 0,
    behindMs: MINUTE,
  })
})

test('a later round that was asked first has had its box', () => {
  expect(at(4, [asked('2.main', 0), asked('1.main', 3)])).toMatchObject({ round: 1, behindMs: -MINUTE })
})

test('what a finished round left of its box is time gained, also where a round was skipped', () => {
  expect(at(1, [asked('0.main', 0), asked('1.main', 1)]).behindMs).toBe(-MINUTE)
  expect(at(3, [asked('0.main', 0), asked('2.main', 3)]).behindMs).toBe(-4 * MINUTE)
})

test('before the first ask nothing is behind', () => {
  expect(at(1, [])).toEqual({ spentMs: [0, 0, 0], round: null, behindMs: 0 })
})
