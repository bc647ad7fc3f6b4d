import { Key } from '#app/_ui/key.tsx'
import { countsInWords, type Standing } from './standing.ts'
import { Steps } from './steps.tsx'
import type { Taking } from './taking.ts'
import type { TakingState } from './taking-state.ts'
import { TimeLeft } from './time-left.tsx'

type StatusBarProps = {
  readonly taking: Taking
  readonly standings: readonly Standing[]
  readonly state: TakingState
}

/** Where the learner is, what is left, and for how long; it stays in view. */
export function StatusBar({ taking, standings, state }: StatusBarProps) {
  const { endsAt, now, plan } = taking.attempt
  return (
    <section
      aria-label={plan.mode === 'exam' ? 'This exam' : 'This practice'}
      className="sticky-bar sticky top-0 z-10 -mx-4 mb-1.5 bg-paper/94 px-4 backdrop-blur-sm sm:-mx-6 sm:px-6"
    >
      <div className="flex flex-wrap items-center gap-x-4 text-[0.9375rem] leading-snug tabular-nums">
        <p id={POSITION} className="font-semibold">
          Question {taking.place + 1} of {standings.length}
        </p>
        <p className="text-sm text-ink-2 max-sm:order-3">{countsInWords(standings)}</p>
        <button
          type="button"
          aria-haspopup="dialog"
          onClick={() => state.show('map')}
          className="ml-auto flex min-h-11 items-center gap-1.5 text-sm text-ink-2 underline decoration-edge underline-offset-3 hover:text-ink max-sm:order-4"
        >
          All questions
          <span className="max-sm:hidden">
            <Key>q</Key>
          </span>
        </button>
        {endsAt !== null && (
          <div className="max-sm:order-2 max-sm:ml-auto">
            <TimeLeft endsAt={endsAt} atFirst={now} now={state.now} />
          </div>
        )}
      </div>
      <Steps standings={standings} place={taking.place} />
    </section>
  )
}

/** Id of the words that say where the learner is: the heading of the question is described by them. */
export const POSITION = 'position'
