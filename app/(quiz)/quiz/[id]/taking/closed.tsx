import { type Ref, useSyncExternalStore } from 'react'
import { onSaving, readSaving, SAVED } from '#app/(review)/study/outbox.ts'
import type { Mode } from '#core/quiz/plan.ts'

type ClosedProps = {
  readonly mode: Mode
  readonly over: boolean
  readonly heading: Ref<HTMLHeadingElement>
}

/** Between the end of an attempt and its result. */
export function Closed({ mode, over, heading }: ClosedProps) {
  const { late } = useSyncExternalStore(onSaving, readSaving, () => SAVED)
  return (
    <div>
      <h1
        ref={heading}
        tabIndex={-1}
        className="mt-6 text-[1.75rem] leading-tight font-semibold tracking-[-0.02em] text-balance sm:text-[2.25rem]"
      >
        {over ? 'Time is over' : titleOf(mode, late)}
      </h1>
      <p role="status" className="mt-3 text-ink-2">
        {late
          ? AWAY
          : over
            ? 'What you answered in time counts. The result comes in a moment.'
            : 'The result comes in a moment.'}
      </p>
    </div>
  )
}

const titleOf = (mode: Mode, late: boolean): string => {
  if (late) return mode === 'exam' ? 'Not handed in yet' : 'Not finished yet'
  return mode === 'exam' ? 'Handing in' : 'Finishing'
}

const AWAY =
  'The server does not answer. What you answered is kept in this browser and handed in as soon as the server is back; it counts as of when you gave it. This page keeps trying, and so does any other page of Runwhere in this browser.'
