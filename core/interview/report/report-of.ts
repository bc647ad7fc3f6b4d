import { COMPETENCIES, type Competency } from '../competencies.ts'
import type { Draft, InterviewEvent } from '../event.ts'
import type { Script } from '../script.ts'
import type { AskState, InterviewState } from '../state.ts'
import { FORMAT, type Report, type ReportScore, VERSION } from './report.ts'
import { roundReport } from './report-round.ts'
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

// That there is such an answer, and such a score, was seen to as the score was given (core/interview/refusal-of.ts).
const scoreOf = ({ id, label, anchors }: Competency, { scores, asks }: InterviewState): ReportScore => {
  const given = scores[id]
  if (given === undefined) return { competency: id, label, score: null, anchor: null, evidence: null }
  const { score, evidence } = given
  const named = { competency: id, label, score, anchor: anchors[score - 1] as string }
  if (evidence.tag === 'note') return { ...named, evidence }
  const quoted = asks.find(({ ask }) => ask === evidence.ask) as AskState
  const words = (quoted.answer as Draft).words.slice(evidence.start, evidence.end)
  return { ...named, evidence: { ...evidence, words } }
}
