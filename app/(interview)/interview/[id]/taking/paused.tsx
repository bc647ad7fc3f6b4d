import type { Ref } from 'react'
import { PRIMARY } from '#app/_ui/button.ts'
import { leftInWords, wholeSpan } from '#app/(interview)/time/clock.ts'
import type { CandidateView } from '#core/interview/view.ts'
import { TITLE } from './begin.tsx'

type PausedProps = {
  readonly view: CandidateView
  readonly heading: Ref<HTMLHeadingElement>
  readonly resume: () => void
}

/** The clock stands, and so does thinking: the question is hidden. */
export function Paused({ view, heading, resume }: PausedProps) {
  const whole = wholeSpan(view, view.now)
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className={TITLE}>
        Paused
      </h1>
      <p className="mt-2 text-ink-2">
        The clock stands at{' '}
        <b className="text-ink tabular-nums">
          {leftInWords(whole)} {whole.passedMs < whole.wholeMs ? 'left' : 'over'}
        </b>
        . What you wrote is kept, and the question is hidden until you go on.
      </p>
      <button type="button" onClick={resume} className={`mt-6 ${PRIMARY}`}>
        Go on
        <span aria-hidden="true" className="opacity-75 max-sm:hidden">
          ↵
        </span>
      </button>
    </>
  )
}
