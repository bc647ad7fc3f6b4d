import { useId } from 'react'
import { percent } from '../percent.ts'

export type MarkPoint = {
  readonly id: string
  /** `Mon 7 Dec 2026, 10:00`. */
  readonly when: string
  /** `7 Dec`. */
  readonly day: string
  readonly exam: boolean
  /** 0 to 1. */
  readonly mark: number
  readonly items: number
}

type MarkChartProps = {
  /** Oldest first. */
  readonly points: readonly MarkPoint[]
  readonly passing: number
}

/** One mark after the other, exams and practice told apart by shape; the table behind it says the same in numbers. */
export function MarkChart({ points, passing }: MarkChartProps) {
  const id = useId()
  const exams = placed(points, true)
  const practice = placed(points, false)
  return (
    <figure className="m-0">
      <Legend exams={exams.length} practice={practice.length} />
      <div className="flex items-stretch gap-2">
        <div
          aria-hidden="true"
          className="relative w-9 shrink-0 text-right text-xs leading-none text-ink-3 tabular-nums"
        >
          {[0, passing, 1].map((at) => (
            <span
              key={at}
              className="absolute right-0 -translate-y-1/2 whitespace-nowrap"
              style={{ top: `${100 - at * 100}%` }}
            >
              {percent(at)}
            </span>
          ))}
        </div>
        <svg
          role="img"
          aria-labelledby={`${id}-title ${id}-desc`}
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          className="h-44 w-full overflow-visible border-b border-edge"
        >
          <title id={`${id}-title`}>Mark of each attempt</title>
          <desc id={`${id}-desc`}>{summaryOf(points)}</desc>
          <line x1="0" y1="0" x2="100" y2="0" className="stroke-line" vectorEffect="non-scaling-stroke" />
          <line
            x1="0"
            x2="100"
            y1={100 - passing * 100}
            y2={100 - passing * 100}
            className="stroke-edge"
            vectorEffect="non-scaling-stroke"
            strokeDasharray="4 4"
          />
          <Series dots={practice} />
          <Series dots={exams} exam />
        </svg>
      </div>
      <div aria-hidden="true" className="mt-1 ml-11 flex justify-between text-xs text-ink-3 tabular-nums">
        <span>{points[0]?.day}</span>
        {points.length > 1 && <span>{points.at(-1)?.day}</span>}
      </div>
      <Numbers points={points} />
    </figure>
  )
}

type Dot = { readonly id: string; readonly x: number; readonly y: number }

/** Evenly spaced over all of them, so that a busy evening does not fall onto one spot. */
const placed = (points: readonly MarkPoint[], exam: boolean): readonly Dot[] =>
  points.flatMap((point, at) =>
    point.exam === exam
      ? [{ id: point.id, x: ((at + 0.5) / points.length) * 100, y: 100 - point.mark * 100 }]
      : [],
  )

/** Lines of no length with round ends: dots that stay round however wide the picture is drawn. */
function Series({ dots, exam = false }: { readonly dots: readonly Dot[]; readonly exam?: boolean }) {
  return (
    <g className="fill-none" strokeLinecap="round">
      <polyline
        points={dots.map(({ x, y }) => `${x},${y}`).join(' ')}
        className={exam ? 'stroke-ink' : 'stroke-edge'}
        strokeWidth={exam ? 1.5 : 1}
        vectorEffect="non-scaling-stroke"
      />
      {dots.map(({ id, x, y }) => (
        <g key={id}>
          <path d={`M${x} ${y}h0.001`} className="stroke-paper" strokeWidth="13" vectorEffect={FIXED} />
          <path d={`M${x} ${y}h0.001`} className="stroke-ink" strokeWidth="9" vectorEffect={FIXED} />
          {!exam && (
            <path d={`M${x} ${y}h0.001`} className="stroke-paper" strokeWidth="5" vectorEffect={FIXED} />
          )}
        </g>
      ))}
    </g>
  )
}

const FIXED = 'non-scaling-stroke'

function Legend({ exams, practice }: { readonly exams: number; readonly practice: number }) {
  return (
    <p className="mb-3 flex flex-wrap gap-x-5 text-sm text-ink-2">
      {exams > 0 && (
        <span className="flex items-center gap-2">
          <span aria-hidden="true" className="size-[9px] rounded-full bg-ink forced-colors:bg-[CanvasText]" />
          {exams === 1 ? '1 exam' : `${exams} exams`}
        </span>
      )}
      {practice > 0 && (
        <span className="flex items-center gap-2">
          <span aria-hidden="true" className="size-[9px] rounded-full border-2 border-ink" />
          {practice === 1 ? '1 practice' : `${practice} times practice`}
        </span>
      )}
    </p>
  )
}

const summaryOf = (points: readonly MarkPoint[]): string => {
  const last = points.at(-1)
  const best = Math.max(...points.map(({ mark }) => mark))
  const count = points.length === 1 ? 'One attempt' : `${points.length} attempts`
  return `${count}; the best ${percent(best)}, the last ${percent(last?.mark ?? 0)}.`
}

function Numbers({ points }: { readonly points: readonly MarkPoint[] }) {
  return (
    <details className="mt-1 text-sm text-ink-2">
      <summary className="inline-flex min-h-11 items-center text-ink-3 underline decoration-edge underline-offset-3 hover:text-ink">
        As a table<span className="sr-only">: mark of each attempt</span>
      </summary>
      <table className="mt-1 w-full max-w-120 tabular-nums">
        <thead>
          <tr className="text-left text-ink-3">
            <th className="py-1 font-normal">When</th>
            <th className="py-1 font-normal">What</th>
            <th className="py-1 text-right font-normal">Questions</th>
            <th className="py-1 text-right font-normal">Mark</th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {points.map((point) => (
            <tr key={point.id}>
              <th className="py-1 text-left font-normal">{point.when}</th>
              <td className="py-1">{point.exam ? 'exam' : 'practice'}</td>
              <td className="py-1 text-right">{point.items}</td>
              <td className="py-1 text-right">{percent(point.mark)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
