import type { AskedQuestion, Html, Probe, Scenario } from '../question/question.ts'
import { exchangesOf } from './candidate-view.ts'
import { matchClarification } from './clarify.ts'
import type { Feedback } from './feedback.ts'
import { feedbackOf } from './feedback-of.ts'
import { type FoundAsk, findAsk } from './find-ask.ts'
import type { AskedText, Moment, ReportAsk, ReportClarification, ReportRound, Shown } from './report.ts'
import type { RoundItem, Script } from './script.ts'
import type { AskState, InterviewState } from './state.ts'
import { STRUCTURE, type StructurePart } from './structure.ts'

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
    structure: scenario === null || own.length === 0 ? null : structureOver(script, asks, put),
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
    asked: textOf(found),
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
const textOf = ({ step, round: { item }, probe }: FoundAsk): AskedText => {
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

const structureOver = (
  { choices }: Script,
  asks: readonly ReportAsk[],
  put: readonly AskState[],
): Readonly<Record<StructurePart, Shown | null>> => {
  const said = (part: StructurePart): Shown | null => {
    for (const { ask, answer, feedback } of asks) {
      const span = feedback?.structure[part]
      if (answer && span) return { ask, span, words: answer.words.slice(span.start, span.end) }
    }
    return null
  }
  const byAsking = (): Shown | null => {
    for (const { ask, inquiries } of put)
      for (const { words } of inquiries) if (words !== null) return { ask, span: null, words }
    return null
  }
  const byChoosing = (): Shown | null => {
    for (const { ask, answer } of asks) {
      const label = choices.find(({ id }) => id === answer?.choice)?.label
      if (label !== undefined) return { ask, span: null, words: label }
    }
    return null
  }
  const shown = (part: StructurePart): Shown | null => {
    if (part === 'clarify') return byAsking() ?? said(part)
    return said(part) ?? (part === 'choice' ? byChoosing() : null)
  }
  return Object.fromEntries(STRUCTURE.map((part) => [part, shown(part)])) as Record<
    StructurePart,
    Shown | null
  >
}
