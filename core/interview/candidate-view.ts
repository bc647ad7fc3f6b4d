import type { AskedQuestion } from '../question/question.ts'
import type { Instant } from '../review/entry.ts'
import { exchangesOf } from './exchanges-of.ts'
import { feedbackOf, isDone } from './feedback-of.ts'
import { type FoundAsk, findAsk } from './find-ask.ts'
import { nextAsk } from './next-ask.ts'
import type { Script } from './script.ts'
import type { AskState, InterviewState } from './state.ts'
import type { AskedView, CandidateView } from './view.ts'

/** What the candidate may see now, and nothing else. */
export const candidateView = (
  script: Script,
  state: InterviewState,
  { id, now }: { readonly id: string; readonly now: Instant },
): CandidateView => {
  const { plan, choices, rounds } = script
  const alone = plan.company === 'alone'
  const waits = state.status === 'running' && state.current === null
  return {
    side: 'candidate',
    id,
    seq: state.seq,
    // From the seed, whoever has the content could draw what is still to come.
    plan: alone ? plan : { ...plan, seed: '' },
    status: state.status,
    clock: state.clock,
    now,
    choices,
    rounds: rounds.map(({ kind, boxMs }, round) => ({ round, kind, boxMs })),
    current: state.current,
    asks: state.asks.map((ask) => askedView(script, state, ask)),
    next: alone && waits ? nextAsk(script, state, now) : null,
    told: state.told.interviewer ?? null,
    ownTold: state.told.candidate ?? null,
  }
}

const askedView = (script: Script, state: InterviewState, ask: AskState): AskedView => {
  const found = findAsk(script, ask.ask) as FoundAsk
  const { at, round, probe } = found
  const open = mayKnow(script, state, ask)
  return {
    ask: ask.ask,
    round: at,
    kind: round.kind,
    axisLabel: round.item?.axisLabel ?? null,
    question: questionOf(found),
    probe: probe?.question ?? null,
    further: ask.further,
    exchanges: exchangesOf(found, ask),
    putMs: ask.putMs,
    answeredMs: ask.answeredMs,
    draft: ask.draft,
    answer: ask.answer,
    speech: ask.speech,
    feedback: open ? feedbackOf(script, state, ask) : null,
    proposals: open ? ask.proposals : [],
  }
}

const questionOf = ({ round: { item }, step }: FoundAsk): AskedQuestion | null => {
  if (step.tag === 'probe' || step.tag === 'further') return null
  return item?.asked[step.tag === 'flip' ? step.flip : 'main'] ?? null
}

const mayKnow = ({ plan }: Script, state: InterviewState, ask: AskState): boolean => {
  if (plan.company === 'paired') return false
  return plan.mode === 'normal' ? isDone(state, ask) : state.status === 'over'
}
