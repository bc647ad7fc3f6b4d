import type { Ref } from 'react'
import { PRIMARY } from '#app/_ui/button.ts'
import { TITLE } from './begin.tsx'

type PausedProps = { readonly heading: Ref<HTMLHeadingElement>; readonly resume: () => void }

/** The clock stands, and so does thinking: the question is hidden. */
export function Paused({ heading, resume }: PausedProps) {
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className={TITLE}>
        Paused
      </h1>
      <p className="mt-2 text-ink-2">
        The clock stands. What you wrote is kept, and the question is hidden until you go on.
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
