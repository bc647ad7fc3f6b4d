import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { askedOf } from '../question/asked.ts'
import { candidateView } from './candidate-view.ts'
import { COMPETENCY_IDS } from './competencies.ts'
import { type Deed, type InterviewEvent, ROLES, type Role } from './event.ts'
import { findAsk } from './find-ask.ts'
import { interviewerView } from './interviewer-view.ts'
import { BEFORE_THE_FIRST, replay, step } from './machine.ts'
import { nextAsk } from './next-ask.ts'
import { START } from './play.fixture.ts'
import { refusalOf } from './refusal-of.ts'
import { SECRET, scriptOf } from './script.fixture.ts'
import type { Script } from './script.ts'
import type { InterviewState } from './state.ts'

const SCRIPTS: readonly Script[] = [
  scriptOf({ minutes: 20 }, askedOf),
  scriptOf({ minutes: 20, mode: 'pressure' }, askedOf),
  scriptOf({ minutes: 20, company: 'paired' }, askedOf),
]
const PAIRED = SCRIPTS[2] as Script

/** Everything that the scripts can ask, and some things that they cannot. */
const ASKS = [
  ...[0, 1, 2, 3, 4].map((round) => `${round}.main`),
  ...['0.probe.0', '0.probe.1', '3.probe.0', '0.further.main', '0.further.probe.0', '9.main', 'x'],
  ...[1, 2].flatMap((round) => [
    ...[0, 1, 2, 3, 4, 5].map((probe) => `${round}.probe.${probe}`),
    `${round}.further.main`,
    ...['busier', 'colder', 'none'].map((flip) => `${round}.flip.${flip}`),
  ]),
]

const NOTE = 'SECRET-note'
const ask = fc.constantFrom(...ASKS)
const words = fc.constantFrom('', ' ', 'Tea, of course.', 'How many guests come? May they wait?', 'kettle')
const draft = fc.record(
  { words, choice: fc.constantFrom('tea', 'coffee', 'milk'), estimate: fc.nat(900) },
  { requiredKeys: ['words'] },
)
const evidence = fc.oneof(
  fc.record({ tag: fc.constant('note' as const), words: fc.constantFrom('', NOTE) }),
  fc.record({ tag: fc.constant('quote' as const), ask, start: fc.nat(4), end: fc.nat(9) }),
)
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { arbitrary: fc.record({ tag: fc.constant('put' as const), ask }), weight: 6 },
  {
    arbitrary: fc.record({
      tag: fc.constant('answered' as const),
      ask,
      answer: draft,
      speech: fc.constant(null),
    }),
    weight: 4,
  },
  fc.constantFrom<Deed>({ tag: 'began' }, { tag: 'paused' }, { tag: 'resumed' }, { tag: 'resumed' }),
  fc.record({ tag: fc.constant('wrote' as const), ask, draft }),
  fc.record({ tag: fc.constant('inquired' as const), ask, words }),
  fc.record({ tag: fc.constant('revealed' as const), ask, clarification: fc.nat(2) }),
  fc.record({ tag: fc.constant('replied' as const), ask, words }),
  fc.record({
    tag: fc.constant('marked' as const),
    ask,
    keyPoint: fc.nat(2),
    said: fc.option(fc.boolean()),
  }),
  fc.record({
    tag: fc.constant('noted' as const),
    note: fc.constantFrom('n1', 'n2'),
    ask: fc.option(ask),
    words: fc.constantFrom('', NOTE),
  }),
  fc.record({
    tag: fc.constant('scored' as const),
    competency: fc.constantFrom(...COMPETENCY_IDS, 'charm'),
    score: fc.option(fc.record({ score: fc.nat(5), evidence })),
  }),
  fc.record({
    tag: fc.constant('proposed' as const),
    ask,
    model: fc.constant('m'),
    promptVersion: fc.constant('1'),
    marks: fc.constant([]),
    followUp: fc.constant('SECRET-follow-up'),
  }),
  fc.record({ tag: fc.constant('told' as const), well: words, better: words }),
)

/** Something is tried, or what comes next is done; rarely it ends. */
type Try = {
  readonly by: Role
  readonly deed: Deed | 'on' | 'ended'
  readonly seconds: number
  /** By who may do it, and of what was put last. */
  readonly fits: boolean
}
const tries: fc.Arbitrary<readonly Try[]> = fc.array(
  fc.record({
    by: fc.constantFrom(...ROLES),
    deed: fc.oneof(
      { arbitrary: deed, weight: 12 },
      { arbitrary: fc.constant('on' as const), weight: 6 },
      { arbitrary: fc.constant('ended' as const), weight: 1 },
    ),
    seconds: fc.nat(90),
    fits: fc.boolean(),
  }),
  { minLength: 10, maxLength: 60, size: 'max' },
)
const script = fc.constantFrom(...SCRIPTS)

/** What a well-behaved pair would do now. */
const onward = (script: Script, state: InterviewState, now: number): readonly [Role, Deed] => {
  const host = script.plan.company === 'alone' ? 'candidate' : 'interviewer'
  if (state.status === 'waiting') return [host, { tag: 'began' }]
  if (state.current === null) return [host, { tag: 'put', ask: nextAsk(script, state, now) ?? '0.main' }]
  const choice = findAsk(script, state.current)?.options[0]?.choice
  const answer = choice === undefined ? { words: 'Tea.' } : { words: 'Tea.', choice }
  return ['candidate', { tag: 'answered', ask: state.current, answer, speech: null }]
}

const CANDIDATES: ReadonlySet<string> = new Set(['wrote', 'inquired', 'answered'])

const moveOf = (
  script: Script,
  state: InterviewState,
  { by, deed, fits }: Try,
  now: number,
): readonly [Role, Deed] => {
  const host = script.plan.company === 'alone' ? 'candidate' : 'interviewer'
  if (deed === 'on') return onward(script, state, now)
  if (deed === 'ended') return [host, { tag: 'ended' }]
  if (!fits) return [by, deed]
  const last = state.asks.at(-1)?.ask
  const here = last !== undefined && 'ask' in deed && deed.tag !== 'put' ? { ...deed, ask: last } : deed
  return [CANDIDATES.has(deed.tag) ? 'candidate' : deed.tag === 'proposed' ? 'model' : host, here]
}

type Seen = {
  readonly event: InterviewEvent
  readonly state: InterviewState
  readonly refused: string | null
}

/** Every try in its turn; `state` is what is held after it. */
const run = (script: Script, all: readonly Try[]): readonly Seen[] => {
  let state = BEFORE_THE_FIRST
  let at = START
  return all.map(({ by, deed, seconds, fits }) => {
    at += seconds * 1000
    const [who, what] = moveOf(script, state, { by, deed, seconds, fits }, at)
    const event: InterviewEvent = { seq: state.seq + 1, id: `${state.seq + 1}`, at, by: who, ...what }
    const refused = refusalOf(script, state, what, who)
    if (refused === null) state = step(script, state, event)
    return { event, state, refused }
  })
}

const stateOf = (runs: readonly Seen[]) => runs.at(-1)?.state ?? BEFORE_THE_FIRST
const logOf = (runs: readonly Seen[]) =>
  runs.flatMap(({ event, refused }) => (refused === null ? [event] : []))

describe('whatever is tried', () => {
  test('what was accepted, folded step by step, is what its log replays to, byte for byte', () => {
    fc.assert(
      fc.property(script, tries, (script, all) => {
        const runs = run(script, all)
        const stored = JSON.parse(JSON.stringify({ script, log: logOf(runs) }))
        expect(JSON.stringify(replay(stored.script, stored.log))).toBe(JSON.stringify(stateOf(runs)))
      }),
    )
  })

  test('the views of equal logs are equal, and looking changes nothing', () => {
    fc.assert(
      fc.property(script, tries, (script, all) => {
        const runs = run(script, all)
        const held = stateOf(runs)
        const before = JSON.stringify(held)
        const stored = JSON.parse(JSON.stringify({ script, log: logOf(runs) }))
        const again = replay(stored.script, stored.log)
        const at = { id: 'i', now: START + 3_600_000 }
        for (const view of [candidateView, interviewerView])
          expect(JSON.stringify(view(stored.script, again, at))).toBe(JSON.stringify(view(script, held, at)))
        expect(JSON.stringify(held)).toBe(before)
      }),
    )
  })

  test('what is refused changes nothing and says why in a sentence', () => {
    fc.assert(
      fc.property(script, tries, (script, all) => {
        let before: InterviewState = BEFORE_THE_FIRST
        for (const { state, refused } of run(script, all)) {
          if (refused !== null) {
            expect(state).toBe(before)
            expect(refused).toMatch(/^[A-Z][^!]*\.$/)
          }
          before = state
        }
      }),
    )
  })

  test('the interview stays in order', () => {
    fc.assert(
      fc.property(script, tries, (script, all) => {
        let before: InterviewState = BEFORE_THE_FIRST
        for (const { state, event, refused } of run(script, all)) {
          const asks = state.asks.map((one) => one.ask)
          expect(new Set(asks).size).toBe(asks.length)
          for (const one of asks) expect(findAsk(script, one)).not.toBeNull()
          if (state.current !== null) expect(asks).toContain(state.current)
          expect(state.seq).toBe(before.seq + (refused === null ? 1 : 0))
          expect(state.clock.ranMs).toBeGreaterThanOrEqual(before.clock.ranMs)
          expect(state.clock.ranMs).toBeLessThanOrEqual(event.at - START)
          for (const { putMs, answeredMs } of state.asks)
            if (answeredMs !== null) expect(answeredMs).toBeGreaterThanOrEqual(putMs)
          if (state.status !== 'running') expect(state.clock.since).toBeNull()
          if (before.status === 'over') expect({ ...state.clock }).toEqual({ ...before.clock })
          before = state
        }
      }),
    )
  })

  test('alone nothing is asked while an answer is due', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SCRIPTS.slice(0, 2)), tries, (script, all) => {
        const { asks, current } = stateOf(run(script, all))
        for (const { ask, answeredMs } of asks.slice(0, -1))
          expect([ask, answeredMs]).not.toEqual([ask, null])
        if (current !== null) expect(asks.at(-1)?.ask).toBe(current)
      }),
    )
  })
})

describe('what a candidate in a room receives', () => {
  /** Every text of the script that is marked as secret. */
  const secretsIn = (value: unknown): readonly string[] => [
    ...new Set(JSON.stringify(value).match(new RegExp(`${SECRET}-[\\w-]+`, 'g')) ?? []),
  ]

  /** What the interviewer has put or given by now, which is no secret any more. */
  const toldBy = (state: InterviewState): ReadonlySet<string> =>
    new Set(
      state.asks.flatMap(({ ask, revealed }) => {
        const found = findAsk(PAIRED, ask)
        const question = found?.round.item?.question
        const flip = found?.step.tag === 'flip' ? found.step.flip : null
        return secretsIn([
          found?.probe?.question,
          question?.kind === 'scenario' ? question.flips.find(({ id }) => id === flip)?.prompt : null,
          question?.kind === 'scenario' ? revealed.map((at) => question.clarifications[at]) : null,
        ])
      }),
    )

  test('holds no key point, rationale, reason, note, score, proposal, seed, or probe, flip and constraint before its time', () => {
    const known = new Set<string>()
    fc.assert(
      fc.property(tries, (all) => {
        for (const { state } of run(PAIRED, all)) {
          const told = toldBy(state)
          const received = secretsIn(candidateView(PAIRED, state, { id: 'i', now: START }))
          for (const secret of received) expect(told).toContain(secret)
          for (const secret of received) known.add(secret)
        }
      }),
      { numRuns: 200, seed: 1 },
    )
    // It was looked for where something is to be found.
    expect([...known].filter((secret) => secret.includes('probe')).length).toBeGreaterThan(3)
    expect([...known].filter((secret) => secret.includes('clarification')).length).toBeGreaterThan(1)
    expect([...known].filter((secret) => secret.includes('busier')).length).toBeGreaterThan(1)
  })

  test('nor do scores and their evidence stand in it', () => {
    fc.assert(
      fc.property(tries, (all) => {
        const view = JSON.stringify(candidateView(PAIRED, stateOf(run(PAIRED, all)), { id: 'i', now: START }))
        for (const word of [...COMPETENCY_IDS, 'evidence', '"ticks"', '"notes"', 'standing', 'working'])
          expect(view).not.toContain(word)
      }),
    )
  })

  test('the interviewer holds all of it', () => {
    expect(secretsIn(PAIRED).length).toBeGreaterThan(60)
  })
})
