import { ClockLeft } from '#app/(interview)/time/clock-left.tsx'
import type { CandidateView } from '#core/interview/view.ts'
import type { Instant } from '#core/review/entry.ts'
import { roundWords } from '../round-words.ts'

type StatusBarProps = { readonly view: CandidateView; readonly now: () => Instant }

/** Where the interview is, and what is left of its time; it stays in view. */
export function StatusBar({ view, now }: StatusBarProps) {
  const last = view.asks.at(-1)
  const over = view.status === 'over'
  return (
    <section
      aria-label="This interview"
      className="sticky-bar sticky top-0 z-10 -mx-4 mb-3 border-b border-line bg-paper/94 px-4 backdrop-blur-sm sm:-mx-6 sm:px-6"
    >
      <div className="flex min-h-11 flex-wrap items-center gap-x-4 text-[0.9375rem] leading-snug">
        <p id={POSITION} className="font-semibold">
          {over ? 'Over' : last === undefined ? 'Not begun' : roundWords(view.rounds, last.round)}
        </p>
        {!over && last !== undefined && (
          <p className={`text-sm text-ink-2 ${view.status === 'paused' ? 'max-[22rem]:sr-only' : ''}`}>
            part {last.round + 1} of {view.rounds.length}
          </p>
        )}
        {!over && (
          <div className="ml-auto flex items-center gap-3">
            {view.status === 'paused' && <p className="text-sm font-semibold text-warm">Paused</p>}
            <ClockLeft clock={view.clock} plan={view.plan} atFirst={view.now} now={now} />
          </div>
        )}
      </div>
    </section>
  )
}

/** Id of the words that say where the interview is. */
export const POSITION = 'position'
