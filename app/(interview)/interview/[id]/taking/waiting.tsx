import type { Ref } from 'react'
import { TITLE } from './begin.tsx'

type WaitingProps = {
  readonly heading: Ref<HTMLHeadingElement>
  readonly over: boolean
  /** What was answered, where its feedback is on its way. */
  readonly answered: string | null
  /** The server does not answer. */
  readonly away: boolean
}

/** What comes next is on its way: mostly for less than a moment, so it is said only where the server is away. */
export function Waiting({ heading, over, answered, away }: WaitingProps) {
  return (
    <div className="min-h-40">
      <h1
        ref={heading}
        tabIndex={-1}
        className={away || over ? TITLE : answered === null ? 'sr-only' : 'mb-3 text-ink-2'}
      >
        {over
          ? 'The interview is over'
          : away
            ? 'The server does not answer'
            : (answered ?? 'The next question')}
      </h1>
      <p role="status" className="mt-2 text-ink-2">
        {away
          ? `Everything you said is kept in this browser. ${over ? 'The report comes' : 'The interview goes on'} as soon as the server is back; this page keeps trying.`
          : over
            ? 'The report comes in a moment.'
            : ''}
      </p>
    </div>
  )
}
