import { type Draft, draftOf, EMPTY } from '#app/_ui/question/draft.ts'
import type { Mark } from '#core/grading/key-points.ts'
import type { Session } from '#core/review/session.ts'

/** All that the study page shows. */
export type View = {
  readonly session: Session
  readonly draft: Draft
  /** Of the answer in view, where it was an explanation. */
  readonly marks: readonly Mark[] | null
  /** What to do before the answer can be checked. */
  readonly missing: string
  readonly panel: 'none' | 'keys' | 'flag'
  readonly notice: Notice | null
  /** The server did not answer when it was asked for more questions. */
  readonly away: boolean
  /** Cards whose change of meaning the learner has dealt with here. */
  readonly settled: readonly string[]
}

export type Notice =
  | { readonly tag: 'suspended'; readonly cardId: string; readonly title: string }
  | { readonly tag: 'noted' }

export const viewOf = (session: Session): View => ({
  session,
  draft: EMPTY,
  marks: null,
  missing: '',
  panel: 'none',
  notice: null,
  away: false,
  settled: [],
})

/** What stands in the fields after a step of the session: a question taken back still has its answer. */
export const stepped = (view: View, session: Session): View => {
  if (session === view.session) return view
  const sameTurn = session.turn === view.session.turn
  if (sameTurn) return { ...view, session }
  const draft = session.turn.tag === 'asking' ? draftOf(session.turn.draft) : EMPTY
  return { ...view, session, draft, missing: '', panel: 'none' }
}
