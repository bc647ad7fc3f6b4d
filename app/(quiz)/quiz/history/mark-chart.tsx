import { Below, Heights, Level } from '#app/_ui/chart/axes.tsx'
import { Curve, type Point } from '#app/_ui/chart/curve.tsx'
import { Legend, MARKS } from '#app/_ui/chart/legend.tsx'
import { percent } from '#app/_ui/chart/percent.ts'
import { Picture } from '#app/_ui/chart/picture.tsx'
import { percentOf } from '#app/_ui/percent-of.ts'
import { markInWords } from '../percent.ts'

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
  const exams = placed(points, true)
  const practice = placed(points, false)
  return (
    <Picture
      title="Mark of each attempt"
      summary={summaryOf(points)}
      height={176}
      notes={<Legend items={legendOf(exams.length, practice.length, passing)} />}
      table={{
        head: ['When', 'What', 'Questions', 'Mark'],
        rows: points.toReversed().map(({ when, exam, items, mark }) => ({
          name: when,
          cells: [exam ? 'exam' : 'practice', items, markInWords(mark)],
        })),
      }}
    >
      <Heights ticks={[0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, label: percentOf(at) }))} />
      <Level at={passing} />
      <Series dots={practice} line="stroke-edge" dot={PRACTICE} />
      <Series dots={exams} line="stroke-ink" dot={EXAM} />
      <Below ticks={ends(points)} />
    </Picture>
  )
}

/** Evenly spaced over all of them, so that a busy evening does not fall onto one spot. */
const placed = (points: readonly MarkPoint[], exam: boolean): readonly Point[] =>
  points.flatMap((point, at) =>
    point.exam === exam ? [{ x: (at + 0.5) / points.length, y: point.mark }] : [],
  )

type SeriesProps = { readonly dots: readonly Point[]; readonly line: string; readonly dot: string }

function Series({ dots, line, dot }: SeriesProps) {
  return (
    <>
      <Curve points={dots} className={line} />
      {dots.map(({ x, y }) => (
        <circle key={x} cx={percent(x)} cy={percent(1 - y)} r="4.5" strokeWidth="2" className={dot} />
      ))}
    </>
  )
}

const EXAM = 'fill-ink stroke-paper'
const PRACTICE = 'fill-paper stroke-ink-2'

const legendOf = (exams: number, practice: number, passing: number) => [
  ...(exams > 0
    ? [{ words: exams === 1 ? '1 exam' : `${exams} exams`, mark: <circle r="4.5" className={EXAM} /> }]
    : []),
  ...(practice > 0
    ? [
        {
          words: practice === 1 ? '1 practice' : `${practice} times practice`,
          mark: <circle r="4.5" strokeWidth="2" className={PRACTICE} />,
        },
      ]
    : []),
  { words: `passed from ${percentOf(passing)}`, mark: MARKS.dashes },
]

/** The first and the last day; what lies between is not spaced by time. */
const ends = (points: readonly MarkPoint[]) =>
  points.flatMap(({ day }, at) =>
    at === 0 || at === points.length - 1 ? [{ at: (at + 0.5) / points.length, label: day }] : [],
  )

const summaryOf = (points: readonly MarkPoint[]): string => {
  const last = points.at(-1)
  const best = Math.max(...points.map(({ mark }) => mark))
  const count = points.length === 1 ? 'One attempt' : `${points.length} attempts`
  return `${count}; the best ${percentOf(best)}, the last ${percentOf(last?.mark ?? 0)}.`
}
