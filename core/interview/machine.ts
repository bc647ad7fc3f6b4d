import { type AskId, readAsk } from './ask.ts'
import { matchClarification } from './clarify.ts'
import { ranMs, started, stopped } from './clock.ts'
import type { InterviewEvent } from './event.ts'
import { findAsk } from './find-ask.ts'
import { lettersIn } from './full.ts'
import { furtherAfter } from './further.ts'
import type { Script } from './script.ts'
import type { AskState, Further, Inquiry, InterviewState, Note } from './state.ts'

export const BEFORE_THE_FIRST: InterviewState = {
  seq: 0,
  letters: 0,
  status: 'waiting',
  beganAt: null,
  endedAt: null,
  clock: { ranMs: 0, since: null },
  current: null,
  asks: [],
  notes: [],
  scores: {},
  told: {},
}

/** What the interview has come to; the events are those that were accepted (core/interview/refusal-of.ts), in their order. */
export const replay = (script: Script, events: readonly InterviewEvent[]): InterviewState =>
  events.reduce((state, event) => step(script, state, event), BEFORE_THE_FIRST)

export const step = (script: Script, before: InterviewState, event: InterviewEvent): InterviewState => {
  const letters = before.letters + (lettersIn(event) ?? 0)
  const state = { ...before, seq: event.seq, letters }
  const { at } = event
  switch (event.tag) {
    case 'began':
      return { ...state, status: 'running', beganAt: at, clock: started(state.clock, at) }
    case 'put':
      return {
        ...state,
        current: event.ask,
        asks: [...state.asks, putAsk(state, event.ask, ranMs(state.clock, at))],
        clock: started(state.clock, at),
      }
    case 'wrote':
      return withAsk(state, event.ask, (ask) => ({ ...ask, draft: event.draft }))
    case 'inquired': {
      const clarifications = found(script, event.ask, event.words)
      return withAsk(state, event.ask, (ask) => ({
        ...ask,
        inquiries: [...ask.inquiries, { ...begun(event), words: event.words, clarifications }],
        revealed: [...new Set([...ask.revealed, ...clarifications])],
      }))
    }
    case 'revealed':
      return withAsk(state, event.ask, (ask) => ({
        ...ask,
        inquiries: answering(ask.inquiries, event, (inquiry) => ({
          ...inquiry,
          clarifications: [event.clarification],
        })),
        revealed: [...ask.revealed, event.clarification],
      }))
    case 'replied':
      return withAsk(state, event.ask, (ask) => ({
        ...ask,
        inquiries: answering(ask.inquiries, event, (inquiry) => ({
          ...inquiry,
          reply: event.words,
          replyId: event.id,
        })),
      }))
    case 'answered': {
      const answeredMs = ranMs(state.clock, at)
      const { answer, speech } = event
      const current = state.current === event.ask ? null : state.current
      const next = withAsk(state, event.ask, (ask) => ({ ...ask, answeredMs, answer, draft: null, speech }))
      return { ...next, current, clock: readsFeedback(script) ? stopped(state.clock, at) : state.clock }
    }
    case 'marked':
      return withAsk(state, event.ask, (ask) => ({ ...ask, ticks: ticked(ask.ticks, event) }))
    case 'proposed': {
      const { model, promptVersion, marks, followUp } = event
      const proposal = { model, promptVersion, marks, followUp }
      return withAsk(state, event.ask, (ask) => ({ ...ask, proposals: [...ask.proposals, proposal] }))
    }
    case 'noted':
      return { ...state, notes: noted(state, event) }
    case 'scored': {
      const { [event.competency]: _, ...scores } = state.scores
      return {
        ...state,
        scores: event.score === null ? scores : { ...scores, [event.competency]: event.score },
      }
    }
    case 'paused':
      return { ...state, status: 'paused', clock: stopped(state.clock, at) }
    case 'resumed': {
      const stands = readsFeedback(script) && state.current === null && state.asks.length > 0
      return { ...state, status: 'running', clock: stands ? state.clock : started(state.clock, at) }
    }
    case 'ended':
      return { ...state, status: 'over', current: null, endedAt: at, clock: stopped(state.clock, at) }
    case 'told':
      return { ...state, told: { ...state.told, [event.by]: { well: event.well, better: event.better } } }
  }
}

/** The clock stands while a candidate alone reads what an answer came to. */
const readsFeedback = ({ plan }: Script): boolean => plan.company === 'alone' && plan.mode === 'normal'

const putAsk = ({ asks }: InterviewState, ask: AskId, putMs: number): AskState => ({
  ask,
  further: furtherPut(asks, ask),
  putMs,
  answeredMs: null,
  inquiries: [],
  revealed: [],
  draft: null,
  answer: null,
  speech: null,
  ticks: {},
  proposals: [],
})

/** As it was worded when it was put: what a model proposes later changes nothing of it. */
const furtherPut = (asks: readonly AskState[], ask: AskId): Further | null => {
  const step = readAsk(ask)?.step
  return step?.tag === 'further' ? furtherAfter(asks, step.after) : null
}

const withAsk = (state: InterviewState, id: AskId, change: (ask: AskState) => AskState): InterviewState => ({
  ...state,
  asks: state.asks.map((ask) => (ask.ask === id ? change(ask) : ask)),
})

/** Alone nobody else can answer; in a room the interviewer does. */
const found = (script: Script, ask: AskId, words: string): readonly number[] => {
  const question = script.plan.company === 'alone' ? findAsk(script, ask)?.round.item?.question : undefined
  return question ? matchClarification(question, words) : []
}

const begun = ({ id }: InterviewEvent): Inquiry => ({
  id,
  words: null,
  clarifications: [],
  reply: null,
  replyId: null,
})

/** What the interviewer says answers the last thing that was asked, if that has no answer yet. */
const answering = (
  inquiries: readonly Inquiry[],
  event: InterviewEvent,
  answer: (inquiry: Inquiry) => Inquiry,
): readonly Inquiry[] => {
  const last = inquiries.at(-1)
  return last && last.words !== null && last.reply === null && last.clarifications.length === 0
    ? [...inquiries.slice(0, -1), answer(last)]
    : [...inquiries, answer(begun(event))]
}

const ticked = (
  ticks: AskState['ticks'],
  { keyPoint, said, by }: Extract<InterviewEvent, { readonly tag: 'marked' }>,
): AskState['ticks'] => {
  const { [keyPoint]: _, ...others } = ticks
  return said === null ? others : { ...others, [keyPoint]: { said, by } }
}

const noted = (
  { notes, clock }: InterviewState,
  { note, ask, words, at }: Extract<InterviewEvent, { readonly tag: 'noted' }>,
): readonly Note[] => {
  if (words.trim() === '') return notes.filter((one) => one.note !== note)
  if (notes.some((one) => one.note === note))
    return notes.map((one) => (one.note === note ? { ...one, ask, words } : one))
  return [...notes, { note, ask, words, atMs: ranMs(clock, at) }]
}
