import type { AskedQuestion, Html, Probe, Scenario } from '../../question/question.ts'
import { matchClarification } from '../clarify.ts'
import { exchangesOf } from '../exchanges-of.ts'
import type { Feedback } from '../feedback.ts'
import { feedbackOf } from '../feedback-of.ts'
import { type FoundAsk, findAsk } from '../find-ask.ts'
import type { RoundItem, Script } from '../script.ts'
import type { AskState, Further, InterviewState } from '../state.ts'
import { structureOver } from '../structure-over.ts'
import type { AskedText, Moment, ReportAsk, ReportClarification, ReportRound } from './report.ts'

/** One round of the script and what became of it. */
export const roundReport = (
  script: Script,
  state: InterviewState,
  timeline: readonly Moment[],
  place: number,
): ReportRound => {
  const { kind, boxMs, item } = script.rounds[place] as Script['rounds'][number]
  const own = state.asks.flatMap((ask) => {
    const found = findAsk(script, ask.ask)
    return found?.at === place ? [{ ask, found, feedback: feedbackOf(script, state, ask) }] : []
  })
  const asks = own.map((one) => askReport(one, timeline))
  const ms = own.reduce((sum, { feedback }) => sum + feedback.ms, 0)
  const put = own.map(({ ask }) => ask)
  const scenario = item?.question.kind === 'scenario' ? item.question : null
  return {
    round: place,
    kind,
    question: item && questionOf(item),
    asks,
    clarifications: scenario === null ? [] : clarificationsOf(scenario, put),
    structure:
      scenario === null || own.length === 0 ? null : structureOver(script.choices, asks, inquiriesIn(put)),
    time: { ms, boxMs, overMs: Math.max(0, ms - boxMs) },
  }
}

const questionOf = ({ question, axisLabel }: RoundItem): ReportRound['question'] => {
  const { id, kind, title, axis, level, revision } = question
  return { id, kind, title, axis, axisLabel, level, revision }
}

type Judged = { readonly ask: AskState; readonly found: FoundAsk; readonly feedback: Feedback }

const askReport = ({ ask, found, feedback }: Judged, timeline: readonly Moment[]): ReportAsk => {
  const answer = ask.answer ?? ask.draft
  const answered = timeline.find((moment) => moment.tag === 'answered' && moment.ask === ask.ask)
  return {
    ask: ask.ask,
    asked: textOf(found, ask),
    putMs: ask.putMs,
    answeredMs: ask.answeredMs,
    answeredAt: answered?.at ?? null,
    answer,
    speech: ask.speech,
    exchanges: exchangesOf(found, ask),
    feedback: answer && feedback,
    proposals: ask.proposals,
  }
}

// What was put is of the script, as refusal-of.ts saw to.
const textOf = ({ step, round: { item }, probe }: FoundAsk, { further }: AskState): AskedText => {
  switch (step.tag) {
    case 'main':
      return { tag: 'main', prompt: item?.asked.main?.prompt ?? null }
    case 'probe':
      return { tag: 'probe', question: (probe as Probe).question }
    case 'flip': {
      const asked = (item as RoundItem).asked[step.flip] as Extract<
        AskedQuestion,
        { readonly kind: 'scenario' }
      >
      return { tag: 'flip', flip: step.flip, prompt: asked.flip as Html }
    }
    case 'further':
      return { tag: 'further', ...(further as Further) }
  }
}

/** Given by an interviewer in own words, a clarification is not `given`; that it was asked for is known from the words. */
const clarificationsOf = (question: Scenario, asks: readonly AskState[]): readonly ReportClarification[] => {
  const inquiries = asks.flatMap((ask) => ask.inquiries)
  const askedFor = new Set(
    inquiries.flatMap(({ words, clarifications }) =>
      words === null ? [] : [...clarifications, ...matchClarification(question, words)],
    ),
  )
  const given = new Set(asks.flatMap(({ revealed }) => revealed))
  return question.clarifications.map(({ question, answer, hidden }, at) => ({
    question,
    answer,
    hidden,
    asked: askedFor.has(at),
    given: given.has(at),
  }))
}

const inquiriesIn = (put: readonly AskState[]) =>
  put.flatMap(({ ask, inquiries }) =>
    inquiries.flatMap(({ words }) => (words === null ? [] : [{ ask, words }])),
  )
