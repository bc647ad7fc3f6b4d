import { ranMs, started, stopped } from '#core/interview/clock.ts'
import type { CandidateView } from '#core/interview/view.ts'
import type { Instant } from '#core/review/entry.ts'
import type { Unseen } from './interview-op.ts'

/**
 * The view as it will be once the server has a deed, as far as that can be told here: what is asked next, and what an
 * answer came to, only the server knows. Done twice is done once.
 */
export const withDeed = (view: CandidateView, { deed, at }: Unseen): CandidateView => {
  switch (deed.tag) {
    case 'began':
      return view.status === 'waiting' ? running(view, at) : view
    case 'put':
      return view.asks.some(({ ask }) => ask === deed.ask)
        ? view
        : { ...view, current: deed.ask, next: null, clock: started(view.clock, at) }
    case 'wrote':
      return withAsk(view, deed.ask, ({ draft, ...ask }) => ({ ...ask, draft: deed.draft }))
    case 'answered': {
      if (view.current !== deed.ask) return view
      const answeredMs = ranMs(view.clock, at)
      const answered = withAsk(view, deed.ask, (ask) => ({ ...ask, answeredMs, answer: deed.answer }))
      // While the feedback is read the clock stands.
      const clock = view.plan.mode === 'normal' ? stopped(view.clock, at) : view.clock
      return { ...answered, current: null, clock }
    }
    case 'marked':
      return withAsk(view, deed.ask, (ask) => {
        const { feedback } = ask
        if (feedback === null) return ask
        const points = feedback.points.map((point, at) =>
          at !== deed.keyPoint
            ? point
            : deed.said === null
              ? { ...point, said: point.band === 'covered', by: 'grader' as const }
              : { ...point, said: deed.said, by: 'candidate' as const },
        )
        return { ...ask, feedback: { ...feedback, points } }
      })
    case 'paused':
      return view.status === 'running' ? { ...view, status: 'paused', clock: stopped(view.clock, at) } : view
    case 'resumed':
      return view.status === 'paused' ? running(view, at) : view
    case 'ended':
      return { ...view, status: 'over', clock: stopped(view.clock, at) }
    default:
      return view
  }
}

const running = (view: CandidateView, at: Instant): CandidateView => ({
  ...view,
  status: 'running',
  clock: started(view.clock, at),
})

type Asked = CandidateView['asks'][number]

const withAsk = (view: CandidateView, id: string, change: (ask: Asked) => Asked): CandidateView => ({
  ...view,
  asks: view.asks.map((ask) => (ask.ask === id ? change(ask) : ask)),
})
