import type { AskId } from '#core/interview/ask.ts'
import { findAsk } from '#core/interview/find-ask.ts'
import { type Judged, messagesFor, PROMPT_VERSION, readProposal } from '#core/interview/proposal.ts'
import { markdownOf } from '#core/interview/report/markdown-of.ts'
import type { AskState } from '#core/interview/state.ts'
import type { Instant } from '#core/review/entry.ts'
import type { Database } from '../db.ts'
import { appendEvents } from './append.ts'
import { askModel, type ModelSettings } from './model.ts'
import { type Interview, readInterview } from './read-interview.ts'

export type Proposed =
  /** Also where it had been before: a model is asked once about an answer, in one version of the prompt. */
  | { readonly tag: 'proposed'; readonly interview: Interview; readonly leftOut: readonly string[] }
  /** Nothing was written, and nothing else is touched by it; one sentence. */
  | { readonly tag: 'failed'; readonly why: string }
  /** It cannot be asked about this; one sentence. */
  | { readonly tag: 'refused'; readonly why: string }
  | { readonly tag: 'off' }
  | { readonly tag: 'taken' }
  | { readonly tag: 'unknown-interview' }

type Wanted = { readonly id: string; readonly ask: AskId }

/**
 * Asks the operator's model about one answer and writes what of its reply holds into the log, as a proposal that counts for nothing.
 * @param clock since the reply takes its time, the instant is read when it is there
 */
export function propose(
  db: Database,
  learnerId: string,
  interviewId: string,
  wanted: Wanted,
  settings: ModelSettings | null,
  clock: () => Instant,
): Promise<Proposed> {
  // Two presses, or two tabs, are one question to the model.
  const what = [learnerId, interviewId, wanted.ask, settings?.model].join('/')
  const running = asking.get(what)
  if (running !== undefined) return running
  const proposed = ask(db, learnerId, interviewId, wanted, settings, clock).finally(() => asking.delete(what))
  asking.set(what, proposed)
  return proposed
}

const asking = new Map<string, Promise<Proposed>>()

async function ask(
  db: Database,
  learnerId: string,
  interviewId: string,
  { id, ask }: Wanted,
  settings: ModelSettings | null,
  clock: () => Instant,
): Promise<Proposed> {
  if (settings === null) return { tag: 'off' }
  const interview = await readInterview(db, learnerId, interviewId)
  if (interview === null) return { tag: 'unknown-interview' }
  const found = judgedIn(interview, ask)
  if (found.tag === 'refused') return found
  const { judged, state } = found
  if (state.proposals.some((one) => one.model === settings.model && one.promptVersion === PROMPT_VERSION))
    return { tag: 'proposed', interview, leftOut: [] }
  const reply = await askModel(settings, messagesFor(judged))
  if (reply.tag === 'failed') return reply
  const read = readProposal(reply.text, judged)
  if (read.tag === 'unusable') return { tag: 'failed', why: read.why }
  const { marks, followUp, leftOut } = read
  const { model } = settings
  const line = {
    tag: 'proposed',
    id,
    agoMs: 0,
    ask,
    model,
    promptVersion: PROMPT_VERSION,
    marks,
    followUp,
  } as const
  const appended = await appendEvents(db, learnerId, interviewId, 'model', [line], clock())
  switch (appended.tag) {
    case 'appended':
      return { tag: 'proposed', interview: appended.interview, leftOut }
    case 'refused':
      return { tag: 'refused', why: appended.why }
    default:
      return { tag: appended.tag }
  }
}

type Found =
  | { readonly tag: 'found'; readonly judged: Judged; readonly state: AskState }
  | { readonly tag: 'refused'; readonly why: string }

function judgedIn({ row, script, state }: Interview, ask: AskId): Found {
  // The host who is the candidate would be told what the interviewer knows.
  if (row.roomId !== null && row.candidateSeat === 'host')
    return refused('In this interview you are the candidate.')
  const early = row.roomId === null && script.plan.mode === 'pressure' && state.status !== 'over'
  if (early) return refused('Feedback comes at the end.')
  const asked = state.asks.find((one) => one.ask === ask)
  if (asked?.answer == null) return refused('That is not answered yet: wait for the answer.')
  const found = findAsk(script, ask)
  if (found === null || found.keyPoints.length === 0)
    return refused('There are no key points to be marked here.')
  const prompt = markdownOf(found.round.item?.asked.main?.prompt ?? '')
  const question = found.probe === null ? prompt : `${prompt}\n\n${found.probe.question}`
  return {
    tag: 'found',
    judged: { question, keyPoints: found.keyPoints, words: asked.answer.words },
    state: asked,
  }
}

const refused = (why: string): Found & { readonly tag: 'refused' } => ({ tag: 'refused', why })
