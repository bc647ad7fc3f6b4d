import type { Deed, InterviewEvent, Role } from './event.ts'
import { BEFORE_THE_FIRST, replay, step } from './machine.ts'
import { refusalOf } from './refusal-of.ts'
import type { Script } from './script.ts'
import type { InterviewState } from './state.ts'

/** Who does what, and how many seconds after the one before. */
export type Move = readonly [by: Role, deed: Deed, seconds: number]

export const START = Date.UTC(2026, 10, 23, 9)

export const logOf = (moves: readonly Move[]): readonly InterviewEvent[] => {
  let at = START
  return moves.map(([by, deed, seconds], place) => {
    at += seconds * 1000
    return { seq: place + 1, id: `event-${place + 1}`, at, by, ...deed }
  })
}

/** Throws where a move is refused. */
export const play = (script: Script, moves: readonly Move[]): InterviewState =>
  logOf(moves).reduce((state, event) => {
    const why = refusalOf(script, state, event, event.by)
    if (why !== null) throw new Error(`${event.tag}: ${why}`)
    return step(script, state, event)
  }, BEFORE_THE_FIRST)

/** Why the last move is refused after all before it, which are not. */
export const refusedAfter = (script: Script, moves: readonly Move[]): string | null => {
  const last = moves.at(-1) as Move
  return refusalOf(script, play(script, moves.slice(0, -1)), last[1], last[0])
}

/** As it comes out of a store. */
export const replayed = (script: Script, moves: readonly Move[]): InterviewState =>
  replay(JSON.parse(JSON.stringify(script)), JSON.parse(JSON.stringify(logOf(moves))))

export const did = (deed: Deed, seconds = 10): Move => ['candidate', deed, seconds]
export const hosted = (deed: Deed, seconds = 10): Move => ['interviewer', deed, seconds]

export const put = (ask: string): Deed => ({ tag: 'put', ask })
export const said = (ask: string, words: string, choice?: string): Deed => ({
  tag: 'answered',
  ask,
  answer: choice === undefined ? { words } : { words, choice, confidence: 'certain' },
  speech: null,
})
