import { type AnswerDraft, draftFrom } from '#app/(interview)/answer-draft.ts'
import type { AskId } from '#core/interview/ask.ts'
import type { AskedView, CandidateView } from '#core/interview/view.ts'
import type { Unseen } from './interview-op.ts'
import { withDeed } from './with-deed.ts'

/** All that the page of a running interview shows. */
export type Interviewing = {
  /** As the server saw it last, with what was done here since. */
  readonly view: CandidateView
  /** What was done here and the view of the server does not show yet, in its order. */
  readonly unseen: readonly Unseen[]
  /** What the fields below are about; null before the first ask. */
  readonly ask: AskId | null
  readonly draft: AnswerDraft
  /** The clarifying question that is being written. */
  readonly inquiry: string
  /** What was missing when the answer was handed in; handed in again, it goes as it is. */
  readonly missing: string
  /** The answer is complete, and what was spoken is being finished. */
  readonly handing: boolean
  /** The words do not go to the log just now: the server does not answer. */
  readonly away: boolean
  readonly panel: 'none' | 'keys' | 'stop'
}

export const interviewingOf = (view: CandidateView): Interviewing => ({
  view,
  unseen: [],
  ...fieldsOf(askedNow(view) ?? null),
  handing: false,
  away: false,
  panel: 'none',
})

/** The fields of what is asked, as its draft left them. */
export const fieldsOf = (asked: AskedView | null) => ({
  ask: asked?.ask ?? null,
  draft: draftFrom(asked?.draft ?? null),
  inquiry: '',
  missing: '',
})

/** What the candidate is to answer; undefined where nothing is, or where the server has not said yet what. */
export const askedNow = ({ asks, current }: CandidateView): AskedView | undefined =>
  asks.find(({ ask }) => ask === current)

export const seenWith = (view: CandidateView, unseen: readonly Unseen[]): CandidateView =>
  unseen.reduce(withDeed, view)

/** What the page shows of the interview; each is a screen of its own. */
export type Scene =
  | { readonly tag: 'begin' }
  | { readonly tag: 'asking'; readonly asked: AskedView }
  /** Answered, with what the answer came to. */
  | { readonly tag: 'feedback'; readonly asked: AskedView }
  | { readonly tag: 'paused' }
  /** What comes next is known to the server only. */
  | { readonly tag: 'waiting' }
  | { readonly tag: 'over' }

export const sceneOf = ({ view }: Pick<Interviewing, 'view'>): Scene => {
  const asked = askedNow(view)
  const last = view.asks.at(-1)
  if (view.status === 'over') return { tag: 'over' }
  if (view.status === 'waiting') return { tag: 'begin' }
  if (view.status === 'paused') return { tag: 'paused' }
  if (asked !== undefined) return { tag: 'asking', asked }
  const reads = view.current === null && view.plan.mode === 'normal'
  return reads && last?.feedback ? { tag: 'feedback', asked: last } : { tag: 'waiting' }
}
