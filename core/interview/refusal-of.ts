import { type AskId, readAsk, roundOf } from './ask.ts'
import { COMPETENCY_IDS } from './competencies.ts'
import type { CompetencyScore, Deed, Draft, Role } from './event.ts'
import { findAsk } from './find-ask.ts'
import { tooMuch } from './full.ts'
import { furtherAfter } from './further.ts'
import { closingOf, nextInOrder } from './next-ask.ts'
import type { Script } from './script.ts'
import type { AskState, InterviewState } from './state.ts'

/** Why this deed is not possible now, in one plain sentence; null where it is. */
export const refusalOf = (script: Script, state: InterviewState, deed: Deed, by: Role): string | null =>
  wrongRole(script, deed, by) ??
  wrongTime(script, state, deed) ??
  wrongDeed(script, state, deed) ??
  tooMuch(script, state, deed, by)

const wrongRole = ({ plan: { company } }: Script, { tag }: Deed, by: Role): string | null => {
  if (MAY[company][by].has(tag)) return null
  if (by === 'model') return 'A model may only propose.'
  if (company === 'alone')
    return by === 'interviewer'
      ? 'This interview has no interviewer: do it as the candidate.'
      : 'Only an interviewer can do that: open a room for one.'
  return by === 'candidate'
    ? 'Only the interviewer can do that: ask them to.'
    : 'Only the candidate can do that: ask them to.'
}

const CANDIDATE = ['wrote', 'inquired', 'answered'] as const
const HOST = ['began', 'put', 'marked', 'paused', 'resumed', 'ended'] as const

const MAY: Readonly<Record<'alone' | 'paired', Readonly<Record<Role, ReadonlySet<Deed['tag']>>>>> = {
  alone: {
    candidate: new Set([...HOST, ...CANDIDATE]),
    interviewer: new Set(),
    model: new Set(['proposed']),
  },
  paired: {
    candidate: new Set([...CANDIDATE, 'told']),
    interviewer: new Set([...HOST, 'revealed', 'replied', 'noted', 'scored', 'told']),
    model: new Set(['proposed']),
  },
}

const wrongTime = ({ plan }: Script, { status }: InterviewState, { tag }: Deed): string | null => {
  switch (status) {
    case 'waiting':
      return tag === 'began' || tag === 'noted'
        ? null
        : 'The interview has not begun: begin it, or wait until it is.'
    case 'running':
      if (tag === 'began') return 'The interview has begun already: go on with it.'
      if (tag === 'resumed') return 'The interview is not paused: go on with it.'
      return tag === 'told' ? 'Feedback is given after the end: keep it until then.' : null
    case 'paused':
      if (tag === 'paused') return 'The interview is paused already: resume it to go on.'
      if (tag === 'told') return 'Feedback is given after the end: keep it until then.'
      return WHILE_PAUSED[plan.company].has(tag) ? null : 'The interview is paused: resume it first.'
    case 'over':
      return AFTER_THE_END.has(tag) ? null : 'The interview is over: begin another for more.'
  }
}

const STANDING = ['wrote', 'marked', 'noted', 'scored', 'proposed', 'resumed', 'ended'] as const

/** What was being written as the pause began is not lost; in a room, where the other side pauses, nor what was being sent. */
const WHILE_PAUSED: Readonly<Record<'alone' | 'paired', ReadonlySet<Deed['tag']>>> = {
  alone: new Set(STANDING),
  paired: new Set([...STANDING, 'inquired', 'answered']),
}

const AFTER_THE_END: ReadonlySet<Deed['tag']> = new Set(['marked', 'noted', 'scored', 'told', 'proposed'])

const wrongDeed = (script: Script, state: InterviewState, deed: Deed): string | null => {
  switch (deed.tag) {
    case 'put':
      return wrongPut(script, state, deed.ask)
    case 'wrote':
      return wrongOpen(state, deed.ask) ?? wrongChoice(script, deed.ask, deed.draft)
    case 'answered':
      return wrongOpen(state, deed.ask) ?? wrongChoice(script, deed.ask, deed.answer)
    case 'inquired':
      return wrongOpen(state, deed.ask) ?? wrongInquiry(script, deed)
    case 'revealed':
      return notPut(state, deed.ask) ?? wrongReveal(script, state, deed)
    case 'replied':
      return notPut(state, deed.ask) ?? (isBlank(deed.words) ? 'A reply needs words: write some.' : null)
    case 'marked':
      return notPut(state, deed.ask) ?? wrongMark(script, state, deed)
    case 'proposed':
      return (
        notPut(state, deed.ask) ??
        (isAnswered(state, deed.ask) ? null : 'That is not answered yet: wait for the answer.')
      )
    case 'noted':
      return deed.ask === null ? null : notPut(state, deed.ask)
    case 'scored':
      return wrongCompetency(deed.competency) ?? (deed.score && wrongScore(state, deed.score))
    default:
      return null
  }
}

const wrongPut = (script: Script, state: InterviewState, ask: AskId): string | null => {
  if (findAsk(script, ask) === null) return 'The script has no such question: ask one that it has.'
  if (askOf(state, ask)) return 'That was asked already: ask something else.'
  const step = readAsk(ask)?.step
  if (step?.tag === 'further') return wrongFurther(script, state, step.after)
  if (script.plan.company === 'paired') return null
  if (state.current !== null) return 'Answer first what was asked.'
  const mayCome = ask === nextInOrder(script, state) || ask === closingOf(script)
  return mayCome ? null : NOT_NEXT
}

/** While the answer that it is about is still in view: the clock and the feedback wait for it. */
const wrongFurther = ({ plan }: Script, { current, asks }: InterviewState, after: AskId): string | null => {
  if (plan.company === 'paired') return 'In a room the interviewer asks further: a model does not.'
  if (plan.mode === 'pressure') return 'Under pressure nothing is asked further: go on.'
  if (current !== null) return 'Answer first what was asked.'
  if (asks.at(-1)?.ask !== after) return NOT_NEXT
  return furtherAfter(asks, after) === null ? 'Nothing more was asked about that answer: go on.' : null
}

const NOT_NEXT = 'That is not what comes next: load the page again to see what does.'

const notPut = (state: InterviewState, ask: AskId): string | null =>
  askOf(state, ask) ? null : 'That was not asked yet: ask it first.'

/** Also one that the interviewer has gone on from: what was on its way as that happened is not lost. */
const wrongOpen = (state: InterviewState, ask: AskId): string | null =>
  notPut(state, ask) ??
  (isAnswered(state, ask) ? 'That is answered already: go on with what comes next.' : null)

const wrongChoice = (script: Script, ask: AskId, { choice }: Draft): string | null => {
  const isOffered = findAsk(script, ask)?.options.some((option) => option.choice === choice)
  return choice === undefined || isOffered ? null : 'That cannot be chosen here: choose one of the options.'
}

const wrongInquiry = (
  script: Script,
  { ask, words }: Extract<Deed, { readonly tag: 'inquired' }>,
): string | null => {
  if (isBlank(words)) return 'A question needs words: write what you want to know.'
  const kind = findAsk(script, ask)?.round.kind
  return script.plan.company === 'paired' || kind === 'scenario'
    ? null
    : 'Only a scenario leaves something to ask for: answer this as it stands.'
}

const wrongReveal = (
  script: Script,
  { asks }: InterviewState,
  { ask, clarification }: Extract<Deed, { readonly tag: 'revealed' }>,
): string | null => {
  const question = findAsk(script, ask)?.round.item?.question
  if (question?.kind !== 'scenario' || question.clarifications[clarification] === undefined)
    return 'The question has no such clarification: answer in your own words.'
  const known = asks.some((one) => roundOf(one.ask) === roundOf(ask) && one.revealed.includes(clarification))
  return known ? 'The candidate knows that already.' : null
}

const wrongMark = (
  script: Script,
  state: InterviewState,
  { ask, keyPoint }: Extract<Deed, { readonly tag: 'marked' }>,
): string | null => {
  if (findAsk(script, ask)?.keyPoints[keyPoint] === undefined)
    return 'The question has no such key point: load the page again to see those it has.'
  if (script.plan.company === 'paired') return null
  if (script.plan.mode === 'pressure' && state.status !== 'over') return 'Under pressure, mark after the end.'
  return isAnswered(state, ask) || state.status === 'over'
    ? null
    : 'That is not answered yet: wait for the answer.'
}

const wrongCompetency = (competency: string): string | null =>
  COMPETENCY_IDS.some((id) => id === competency)
    ? null
    : 'There is no such competency: score one of the scorecard.'

export const wrongScore = (state: InterviewState, { score, evidence }: CompetencyScore): string | null => {
  if (!Number.isInteger(score) || score < 1 || score > 4) return 'A score is 1, 2, 3 or 4.'
  if (evidence.tag === 'note') return isBlank(evidence.words) ? NO_EVIDENCE : null
  const words = askOf(state, evidence.ask)?.answer?.words
  if (words === undefined) return 'Only the words of an answer can be quoted: wait for it, or write a note.'
  const { start, end } = evidence
  const inside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end <= words.length
  return inside && !isBlank(words.slice(start, end)) ? null : NO_EVIDENCE
}

const NO_EVIDENCE = 'A score needs evidence: words of an answer, or a note.'

const askOf = (state: InterviewState, id: AskId): AskState | undefined =>
  state.asks.find(({ ask }) => ask === id)

const isAnswered = (state: InterviewState, id: AskId): boolean => askOf(state, id)?.answer != null

const isBlank = (words: string): boolean => words.trim() === ''
