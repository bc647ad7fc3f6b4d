import type { Ref } from 'react'
import { PRIMARY } from '#app/_ui/button.ts'
import { CLOSING, KIND_WORDS } from '#core/interview/round-words.ts'
import type { CandidateView } from '#core/interview/view.ts'

type BeginProps = {
  readonly view: CandidateView
  readonly heading: Ref<HTMLHeadingElement>
  readonly begin: () => void
}

/** What is coming, before the clock starts. */
export function Begin({ view, heading, begin }: BeginProps) {
  const { plan, rounds } = view
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className={TITLE}>
        {plan.minutes} minutes, {plan.level}
      </h1>
      <p className="mt-2 text-ink-2">
        {plan.mode === 'pressure'
          ? 'Under pressure: the clock runs from the first question to the last, and what your answers came to is shown at the end.'
          : 'After each answer you see what it came to; the clock stands while you read that.'}
      </p>
      <ol className="mt-5 divide-y divide-line border-y border-line tabular-nums">
        {rounds.map(({ round, kind, boxMs }) => (
          <li key={round} className="flex items-baseline gap-4 py-2.5 leading-snug">
            <span>
              <span className="font-semibold">{KIND_WORDS[kind]}</span>
              <span className="block text-sm text-ink-2">{WHAT[kind]}</span>
            </span>
            <span className="ml-auto shrink-0 text-sm text-ink-2">{minutesOf(boxMs)}</span>
          </li>
        ))}
      </ol>
      <p className="mt-4 text-[0.9375rem] text-ink-2">
        Answer as you would say it. A scenario leaves things out on purpose: ask for them. What you write is
        kept as you write it, so a crash or another browser goes on where you were.
      </p>
      <button type="button" onClick={begin} className={`mt-6 ${PRIMARY}`}>
        Begin
        <span aria-hidden="true" className="opacity-75 max-sm:hidden">
          ↵
        </span>
      </button>
    </>
  )
}

export const TITLE =
  'mt-4 text-[1.75rem] leading-tight font-semibold tracking-[-0.02em] text-balance sm:text-[2.25rem]'

const WHAT = {
  opening: 'A question to explain.',
  scenario: 'Ask, decide and say why; then come probes, and one thing changes.',
  estimate: 'A number, and how you get to it.',
  closing: `${CLOSING.title}.`,
} as const

const minutesOf = (ms: number): string => `${Math.round(ms / 6000) / 10} min`
