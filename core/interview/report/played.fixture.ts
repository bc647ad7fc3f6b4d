import type { AskId } from '../ask.ts'
import type { Deed, Draft, InterviewEvent, Role } from '../event.ts'
import { logOf, type Move, play as playMoves } from '../play.fixture.ts'
import type { Script } from '../script.ts'
import type { InterviewState } from '../state.ts'
import type { Report, ReportAsk, ReportRound } from './report.ts'
import { reportOf } from './report-of.ts'

/** What is done so many seconds after the line before, by whom; the candidate where nobody is named. */
export type Line = readonly [seconds: number, deed: Deed, by?: Role]

export type Played = {
  readonly script: Script
  readonly events: readonly InterviewEvent[]
  readonly state: InterviewState
  readonly report: Report
}

/** Throws where a line is not possible. */
export const play = (script: Script, lines: readonly Line[], id = 'interview-1'): Played => {
  const moves = lines.map(([seconds, deed, by = 'candidate']): Move => [by, deed, seconds])
  const events = logOf(moves)
  const state = playMoves(script, moves)
  return { script, events, state, report: reportOf(script, state, { id, events }) }
}

export const began: Deed = { tag: 'began' }
export const ended: Deed = { tag: 'ended' }
export const wrote = (ask: AskId, draft: Draft): Deed => ({ tag: 'wrote', ask, draft })
export const inquired = (ask: AskId, words: string): Deed => ({ tag: 'inquired', ask, words })
export const marked = (ask: AskId, keyPoint: number, said: boolean | null): Deed => ({
  tag: 'marked',
  ask,
  keyPoint,
  said,
})
export const answered = (
  ask: AskId,
  words: string,
  more: Partial<Draft> = {},
  speech: Extract<Deed, { readonly tag: 'answered' }>['speech'] = null,
): Deed => ({ tag: 'answered', ask, answer: { words, ...more }, speech })

/** In a room, from the beginning to the end: the candidate answers, the interviewer does all else where nobody is named. */
export const inRoom = (...lines: readonly Line[]): readonly Line[] => [
  [0, began, 'interviewer'],
  ...lines.map(
    ([seconds, deed, by]): Line => [
      seconds,
      deed,
      by ?? (deed.tag === 'answered' ? 'candidate' : 'interviewer'),
    ],
  ),
  [1, ended, 'interviewer'],
]

export const roundAt = ({ rounds }: Report, at: number): ReportRound => {
  const round = rounds[at]
  if (round === undefined) throw new Error(`there is no round ${at}`)
  return round
}

export const askOf = (report: Report, ask: AskId): ReportAsk => {
  const found = report.rounds.flatMap(({ asks }) => asks).find((one) => one.ask === ask)
  if (found === undefined) throw new Error(`there is no ask ${ask}`)
  return found
}
