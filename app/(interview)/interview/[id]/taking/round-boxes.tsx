import { leftInWords, type Span } from '#app/(interview)/time/clock.ts'
import type { CandidateView } from '#core/interview/view.ts'

type RoundBoxesProps = { readonly view: CandidateView; readonly round: number; readonly box: Span }

/** The rounds side by side, each as wide as its time; that of the one that runs fills. */
export function RoundBoxes({ view, round, box }: RoundBoxesProps) {
  const over = box.passedMs >= box.wholeMs
  return (
    <>
      <div aria-hidden="true" className="flex gap-1">
        {view.rounds.map(({ round: at, boxMs }) => (
          <div
            key={at}
            className="h-1.5 overflow-hidden rounded-full bg-sunken shadow-[inset_0_0_0_1px_var(--line)] forced-colors:border"
            style={{ flexGrow: boxMs }}
          >
            <div
              className={`h-full origin-left rounded-full forced-colors:bg-[CanvasText] ${at === round && over ? 'bg-warm' : at < round ? 'bg-ink-3' : 'bg-ink'}`}
              style={{ width: `${Math.round(100 * shareOf(at, round, box))}%` }}
            />
          </div>
        ))}
      </div>
      <p className={`mt-1 text-sm leading-snug tabular-nums ${over ? 'text-warm' : 'text-ink-3'}`}>
        {over
          ? `This round is ${leftInWords(box).slice(1)} over its time`
          : `${leftInWords(box)} left for this round`}
      </p>
    </>
  )
}

const shareOf = (at: number, round: number, { passedMs, wholeMs }: Span): number => {
  if (at !== round) return at < round ? 1 : 0
  return wholeMs === 0 ? 1 : Math.min(1, passedMs / wholeMs)
}
