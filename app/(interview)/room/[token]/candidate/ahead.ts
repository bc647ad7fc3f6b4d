import type { AskedView, CandidateView } from '#core/interview/view.ts'
import type { Waiting } from '../live/waiting.ts'

/** The candidate's view as it will be once the server has what was done here. */
export const candidateAhead = (view: CandidateView, waiting: readonly Waiting[]): CandidateView =>
  waiting.filter(({ interviewId }) => interviewId === view.id).reduce(after, view)

const after = (view: CandidateView, { id, deed }: Waiting): CandidateView => {
  switch (deed.tag) {
    case 'wrote':
      return withAsk(view, deed.ask, (ask) => (ask.answer === null ? { ...ask, draft: deed.draft } : ask))
    case 'inquired':
      return withAsk(view, deed.ask, (ask) =>
        // The server may have it and only its word for that be lost.
        ask.exchanges.some((one) => one.id === id)
          ? ask
          : { ...ask, exchanges: [...ask.exchanges, { id, asked: deed.words, clarified: [], reply: null }] },
      )
    case 'answered':
      return {
        ...withAsk(view, deed.ask, (ask) => ({ ...ask, answer: ask.answer ?? deed.answer, draft: null })),
        current: view.current === deed.ask ? null : view.current,
      }
    case 'told':
      return { ...view, ownTold: { well: deed.well, better: deed.better } }
    default:
      return view
  }
}

const withAsk = (view: CandidateView, id: string, change: (ask: AskedView) => AskedView): CandidateView => ({
  ...view,
  asks: view.asks.map((ask) => (ask.ask === id ? change(ask) : ask)),
})
