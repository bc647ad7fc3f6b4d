import { Key } from '#app/_ui/key.tsx'
import { KIND_WORDS } from '#core/interview/round-words.ts'
import type { CandidateView } from '#core/interview/view.ts'
import type { Instant } from '#core/review/entry.ts'
import { leftInWords, roundOf, roundSpan, wholeSpan } from './clock.ts'
import { Milestones } from './milestones.tsx'
import { RoundBoxes } from './round-boxes.tsx'
import { useNow } from './use-now.ts'

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
  const over = whole.passedMs >= whole.wholeMs
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
        <p
          role="timer"
          aria-label="Time left"
          className={`ml-auto font-semibold whitespace-nowrap ${over ? 'text-wrong' : whole.wholeMs - whole.passedMs <= 120_000 ? 'text-warm' : ''}`}
        >
          {leftInWords(whole)} <span className="font-normal text-ink-2">{over ? 'over' : 'left'}</span>
        </p>
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
      <Milestones whole={whole} box={box} round={round} runs={view.clock.since !== null} />
    </section>
  )
}

/** Id of the words that say where the candidate is: the heading of the question is described by them. */
export const POSITION = 'position'
