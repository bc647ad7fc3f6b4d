import { Legend } from '#app/_ui/chart/legend.tsx'
import { percent } from '#app/_ui/chart/percent.ts'
import { Picture } from '#app/_ui/chart/picture.tsx'
import { spent } from '#app/(quiz)/quiz/spent.ts'
import type { Report } from '#core/interview/report/report.ts'
import { clockWords } from '#core/interview/report/report-words.ts'
import { kindOf, roundName } from './round-name.ts'
import { type Pause, type Track, tracksOf } from './track.ts'

/** Each round: the time it had, the time it took, and where the clock stood. */
export function Timeline({ report }: { readonly report: Report }) {
  const { tracks, pauses, wholeMs } = tracksOf(report)
  const height = tracks.length * LINE
  const { overMs } = report.totals.time
  return (
    <Picture
      title="Timeline"
      summary={`${tracks.length} rounds, each with its time and the time used; ${overMs === 0 ? 'none over its time' : `${spent(overMs)} over in all`}.`}
      height={height}
      className="pb-6"
      notes={<Legend items={legendOf(overMs > 0, pauses)} />}
      table={{
        head: ['Round, in min:s', 'Its time', 'Used', 'Over'],
        rows: [
          ...tracks.map(({ round }) => ({
            name: roundName(round),
            cells: [
              clockWords(round.time.boxMs),
              round.asks.length === 0 ? 'not reached' : clockWords(round.time.ms),
              round.time.overMs === 0 ? '–' : clockWords(round.time.overMs),
            ],
          })),
          ...pauses.map(({ atMs, lengthMs }) => ({
            name: `Pause after ${spent(atMs)}`,
            cells: ['–', clockWords(lengthMs), '–'],
          })),
        ],
      }}
    >
      {pauses.map(({ atMs }) => (
        <line
          key={atMs}
          x1={percent(atMs / wholeMs)}
          x2={percent(atMs / wholeMs)}
          y1="0"
          y2={height}
          className="stroke-cool"
          strokeWidth="1.5"
          strokeDasharray="2 4"
        />
      ))}
      {tracks.map((track, place) => (
        <Line key={track.round.round} track={track} wholeMs={wholeMs} y={place * LINE} />
      ))}
      {ticksOf(wholeMs).map((ms) => (
        <text
          key={ms}
          x={percent(ms / wholeMs)}
          y={height}
          dy="16"
          textAnchor={ms === 0 ? 'start' : ms > wholeMs * 0.97 ? 'end' : 'middle'}
          className="fill-ink-3 text-xs tabular-nums"
        >
          {ms / MINUTE}
          {ms > 0 && ' min'}
        </text>
      ))}
    </Picture>
  )
}

const MINUTE = 60_000

/** Of a line, in pixels: its words, and the track below them. */
const LINE = 48
const WORDS = 17
const TRACK = 33

type LineProps = { readonly track: Track; readonly wholeMs: number; readonly y: number }

function Line({ track: { round, box, used }, wholeMs, y }: LineProps) {
  const { ms, boxMs, overMs } = round.time
  const x = (at: number) => percent(at / wholeMs)
  // What was over comes last: it is cut from the end of the stretches.
  let withinMs = ms - overMs
  return (
    <g>
      <g className="fill-ink text-[0.9375rem]" stroke="var(--paper)" strokeWidth="4" paintOrder="stroke">
        <text x="0" y={y + WORDS} className="max-md:hidden print:inline">
          {shortened(roundName(round), 58)}
        </text>
        <text x="0" y={y + WORDS} className="max-sm:hidden md:hidden print:hidden">
          {shortened(roundName(round), 32)}
        </text>
        <text x="0" y={y + WORDS} className="sm:hidden print:hidden">
          {round.round + 1}. {kindOf(round)}
        </text>
      </g>
      <text
        x="100%"
        y={y + WORDS}
        textAnchor="end"
        className="fill-ink-2 text-sm tabular-nums"
        stroke="var(--paper)"
        strokeWidth="4"
        paintOrder="stroke"
      >
        {used.length === 0 ? 'not reached' : spent(ms)}
        <tspan className="fill-ink-3"> of {spent(boxMs)}</tspan>
      </text>
      <rect
        x={x(box.fromMs)}
        width={x(box.toMs - box.fromMs)}
        y={y + TRACK - 8}
        height="16"
        rx="3"
        className="fill-sunken stroke-edge"
      />
      {used.map(({ fromMs, toMs }) => {
        const within = Math.min(withinMs, toMs - fromMs)
        withinMs -= within
        return (
          <g key={fromMs}>
            <rect x={x(fromMs)} width={x(within)} y={y + TRACK - 4} height="8" rx="1" className="fill-ink" />
            <rect
              x={x(fromMs + within)}
              width={x(toMs - fromMs - within)}
              y={y + TRACK - 5}
              height="10"
              className="fill-warm"
            />
          </g>
        )
      })}
    </g>
  )
}

/** An SVG neither wraps nor cuts its words; the table has them whole. */
const shortened = (name: string, most: number): string =>
  name.length > most ? `${name.slice(0, most - 2).trimEnd()}…` : name

const ticksOf = (wholeMs: number): readonly number[] => {
  const step = wholeMs > 30 * MINUTE ? 10 * MINUTE : wholeMs > 12 * MINUTE ? 5 * MINUTE : 2 * MINUTE
  return Array.from({ length: Math.floor(wholeMs / step) + 1 }, (_, place) => place * step)
}

const legendOf = (over: boolean, pauses: readonly Pause[]) => [
  {
    words: 'its time',
    mark: <rect x="-8" y="-7" width="16" height="14" rx="3" className="fill-sunken stroke-edge" />,
  },
  { words: 'time used', mark: <rect x="-8" y="-4" width="16" height="8" rx="1" className="fill-ink" /> },
  ...(over
    ? [{ words: 'over its time', mark: <rect x="-8" y="-5" width="16" height="10" className="fill-warm" /> }]
    : []),
  ...(pauses.length > 0
    ? [
        {
          words: `paused, ${spent(pauses.reduce((sum, { lengthMs }) => sum + lengthMs, 0))} in all`,
          mark: <line y1="-8" y2="8" className="stroke-cool" strokeWidth="1.5" strokeDasharray="2 4" />,
        },
      ]
    : []),
]
