import { ranMs } from '#core/interview/clock.ts'
import { clockWords } from '#core/interview/report/report-words.ts'
import type { CandidateView } from '#core/interview/view.ts'
import type { Instant } from '#core/review/entry.ts'

/** What has passed of something and how long it may take. */
export type Span = { readonly passedMs: number; readonly wholeMs: number }

export const wholeSpan = (view: Pick<CandidateView, 'clock' | 'plan'>, now: Instant): Span => ({
  passedMs: ranMs(view.clock, now),
  wholeMs: view.plan.minutes * 60_000,
})

/** The round of what is asked, or was asked last; null before the first. */
export const roundOf = (view: CandidateView): number | null => {
  if (view.current === null) return view.asks.at(-1)?.round ?? null
  // What was put a moment ago may not have come yet, but its id says its round.
  return Number.parseInt(view.current, 10)
}

/** From the first thing put in a round; a round that is done stands. */
export const roundSpan = (view: CandidateView, round: number, now: Instant): Span => {
  const asks = view.asks.filter((ask) => ask.round === round)
  const open = asks.length === 0 || asks.some(({ ask }) => ask === view.current)
  const ran = ranMs(view.clock, now)
  const from = asks[0]?.putMs ?? ran
  const to = open ? ran : (asks.at(-1)?.answeredMs ?? ran)
  return { passedMs: Math.max(0, to - from), wholeMs: view.rounds[round]?.boxMs ?? 0 }
}

/** `4:05` left, `+0:20` over. */
export const leftInWords = ({ passedMs, wholeMs }: Span): string => {
  const left = wholeMs - passedMs
  // What is left of a second counts as one, and what is over as one once it is whole.
  return left > 0 ? clockWords(Math.ceil(left / 1000) * 1000) : `+${clockWords(-left)}`
}

/** What is said aloud as time passes from one moment to a later one: little, and each once. */
export const milestoneBetween = (before: Span, after: Span): string | null => {
  const { wholeMs } = after
  const passed = (mark: number) => before.passedMs < mark && after.passedMs >= mark
  if (passed(wholeMs)) return 'The time is over. Come to an end.'
  if (passed(wholeMs - 120_000)) return '2 minutes left.'
  if (passed(wholeMs / 2)) return 'Half of the time has passed.'
  return null
}
