import { Key } from '#app/_ui/key.tsx'
import { roundOf, roundSpan, wholeSpan } from '#app/(interview)/time/clock.ts'
import { Milestones } from '#app/(interview)/time/milestones.tsx'
import { TimeLeft } from '#app/(interview)/time/time-left.tsx'
import { useNow } from '#app/(interview)/time/use-now.ts'
import { KIND_WORDS } from '#core/interview/round-words.ts'
import type { CandidateView } from '#core/interview/view.ts'
import type { Instant } from '#core/review/entry.ts'
import { RoundBoxes } from './round-boxes.tsx'

type ClockBarProps = {
  readonly view: CandidateView
  readonly atFirst: Instant
  readonly now: () => Instant
  /** Null where there is nothing to stop. */
  readonly pause: (() => void) | null
}

/** Where in the interview the candidate is, and the time: of the whole and of the round. It stays in view. */
export function ClockBar({ view, atFirst, now, pause }: ClockBarProps) {
  const shown = useNow(atFirst, now)
  const round = roundOf(view) ?? 0
  const whole = wholeSpan(view, shown)
  const box = roundSpan(view, round, shown)
  const kind = view.rounds[round]?.kind ?? 'closing'
  return (
    <section
      aria-label="This interview"
      className="sticky-bar sticky top-0 z-10 -mx-4 mb-2 bg-paper/94 px-4 pb-1.5 backdrop-blur-sm sm:-mx-6 sm:px-6"
    >
      <div className="flex min-h-11 flex-wrap items-center gap-x-3 text-[0.9375rem] leading-snug tabular-nums">
        <p id={POSITION}>
          <span className="font-semibold">
            Round {round + 1} of {view.rounds.length}
          </span>
          <span className="text-ink-2">, {KIND_WORDS[kind].toLowerCase()}</span>
        </p>
        <div className="ml-auto">
          <TimeLeft whole={whole} />
        </div>
        {pause !== null && (
          <button
            type="button"
            onClick={pause}
            className="flex min-h-11 items-center gap-1.5 text-sm text-ink-2 underline decoration-edge underline-offset-3 hover:text-ink"
          >
            Pause
            <Key className="max-sm:hidden">p</Key>
          </button>
        )}
      </div>
      <RoundBoxes view={view} round={round} box={box} />
      <Milestones whole={whole} round={{ at: round, box }} runs={view.clock.since !== null} />
    </section>
  )
}

/** Id of the words that say where the candidate is: the heading of the question is described by them. */
export const POSITION = 'position'
