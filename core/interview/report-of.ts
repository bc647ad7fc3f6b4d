import { COMPETENCIES } from './competencies.ts'
import type { InterviewEvent } from './event.ts'
import { FORMAT, type Report, type ReportScore, VERSION } from './report.ts'
import { roundReport } from './report-round.ts'
import type { Script } from './script.ts'
import type { InterviewState } from './state.ts'
import { timelineOf } from './timeline.ts'
import { toWorkOn } from './to-work-on.ts'
import { totalsOf } from './totals.ts'

/** `events` are the log whose fold `state` is: when things happened by the calendar stands only there. */
export const reportOf = (
  script: Script,
  state: InterviewState,
  { id, events }: { readonly id: string; readonly events: readonly InterviewEvent[] },
): Report => {
  const timeline = timelineOf(script, events)
  const rounds = script.rounds.map((_, place) => roundReport(script, state, timeline, place))
  const totals = totalsOf(rounds, state, timeline)
  const scores = COMPETENCIES.map((competency) => scoreOf(competency, state))
  const { plan, choices } = script
  return {
    format: FORMAT,
    version: VERSION,
    id,
    plan,
    choices,
    beganAt: state.beganAt,
    endedAt: state.endedAt,
    timeline,
    rounds,
    totals,
    scores,
    notes: state.notes.map(({ ask, words, atMs }) => ({ ask, words, atMs })),
    told: state.told,
    toWorkOn: toWorkOn({ plan, choices, rounds, totals, scores }),
  }
}

const scoreOf = (
  { id, label, anchors }: (typeof COMPETENCIES)[number],
  { scores, asks }: InterviewState,
): ReportScore => {
  const given = scores[id]
  if (given === undefined) return { competency: id, label, score: null, anchor: null, evidence: null }
  const { score, evidence } = given
  const anchor = anchors[score - 1] ?? null
  if (evidence.tag === 'note') return { competency: id, label, score, anchor, evidence }
  const { ask, start, end } = evidence
  const words = asks.find((one) => one.ask === ask)?.answer?.words.slice(start, end) ?? ''
  return { competency: id, label, score, anchor, evidence: { tag: 'quote', ask, start, end, words } }
}
