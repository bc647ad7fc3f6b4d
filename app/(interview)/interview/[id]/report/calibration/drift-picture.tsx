import { Legend } from '#app/_ui/chart/legend.tsx'
import { percent } from '#app/_ui/chart/percent.ts'
import { Picture } from '#app/_ui/chart/picture.tsx'
import { COMPETENCIES } from '#core/interview/competencies.ts'
import { type Drift, driftOf, type Rated } from '#core/interview/report/agreement.ts'

type DriftPictureProps = { readonly rated: readonly Rated[] }

/** How far each rater is from the others, competency by competency. */
export function DriftPicture({ rated }: DriftPictureProps) {
  const drifts = driftOf(rated)
  const raters = rated.map(({ rater }) => rater)
  const rows = COMPETENCIES.filter(({ id }) => drifts.some(({ competency }) => competency === id))
  const height = rows.length * LINE
  const of = (rater: string, competency: string) =>
    drifts.find((one) => one.rater === rater && one.competency === competency)
  return (
    <Picture
      title="Drift by competency"
      summary={summaryOf(drifts)}
      height={height}
      className="pb-6"
      notes={<Legend items={raters.map((rater, at) => ({ words: rater, mark: <Letter at={at} /> }))} />}
      table={{
        head: ['Competency', ...raters],
        rows: rows.map(({ id, label }) => ({
          name: label,
          cells: rated.map(({ rater, scores }) => {
            const score = scores[id]
            const drift = of(rater, id)
            if (score === null || score === undefined) return 'not scored'
            return drift === undefined ? `${score}` : `${score} (${signed(drift.drift)})`
          }),
        })),
      }}
    >
      {rows.map(({ id, label }, place) => {
        const y = place * LINE
        return (
          <g key={id}>
            <text x="0" y={y + 16} className="fill-ink text-[0.9375rem]">
              {label}
            </text>
            <line x1="0" x2="100%" y1={y + TRACK} y2={y + TRACK} className="stroke-line" strokeWidth="2" />
            <line
              x1="50%"
              x2="50%"
              y1={y + TRACK - 12}
              y2={y + TRACK + 12}
              className="stroke-edge"
              strokeWidth="1.5"
            />
            {raters.map((rater, at) => {
              const drift = of(rater, id)
              return drift === undefined ? null : (
                <svg
                  key={rater}
                  x={percent(placeOf(drift.drift))}
                  y={y + TRACK}
                  className="overflow-visible"
                  aria-hidden="true"
                >
                  <g transform={`translate(${besideOf(raters, rater, id, of)} 0)`}>
                    <Letter at={at} />
                  </g>
                </svg>
              )
            })}
          </g>
        )
      })}
      {TICKS.map(({ at, words }) => (
        <text
          key={words}
          x={percent(at)}
          y={height}
          dy="16"
          textAnchor={at === 0 ? 'start' : at === 1 ? 'end' : 'middle'}
          className="fill-ink-3 text-xs"
        >
          {words}
        </text>
      ))}
    </Picture>
  )
}

const LINE = 58
const TRACK = 36

const TICKS = [
  { at: 0, words: 'stricter by 3' },
  { at: 0.5, words: 'as the others' },
  { at: 1, words: 'milder by 3' },
] as const

/** Scores reach from 1 to 4, so nobody is further than 3 from another. Room for the mark is left at both ends. */
const placeOf = (drift: number): number => 0.5 + (drift / 3) * 0.46

type DriftIn = (rater: string, competency: string) => Drift | undefined

/** Marks that fall onto one spot stand side by side, in pixels. */
const besideOf = (raters: readonly string[], rater: string, competency: string, of: DriftIn): number => {
  const here = of(rater, competency)?.drift
  const same = raters.filter((one) => of(one, competency)?.drift === here)
  return (same.indexOf(rater) - (same.length - 1) / 2) * 16.5
}

function Letter({ at }: { readonly at: number }) {
  return (
    <>
      <circle
        r="7.25"
        className={`stroke-ink ${at % 2 === 0 ? 'fill-ink' : 'fill-paper'}`}
        strokeWidth="1.5"
      />
      <text
        textAnchor="middle"
        dominantBaseline="central"
        className={`text-[0.6875rem] font-semibold ${at % 2 === 0 ? 'fill-paper' : 'fill-ink'}`}
      >
        {String.fromCharCode(65 + (at % 26))}
      </text>
    </>
  )
}

const summaryOf = (drifts: readonly Drift[]): string => {
  const widest = drifts.reduce<Drift | null>(
    (most, one) => (most === null || Math.abs(one.drift) > Math.abs(most.drift) ? one : most),
    null,
  )
  if (widest === null || widest.drift === 0) return 'Nobody is stricter or milder than the others.'
  const label = COMPETENCIES.find(({ id }) => id === widest.competency)?.label ?? widest.competency
  return `Furthest apart in ${label}: ${widest.rater} is ${Math.abs(widest.drift).toFixed(1)} ${widest.drift > 0 ? 'milder' : 'stricter'} than the others.`
}

const signed = (drift: number): string =>
  drift === 0 ? '0' : `${drift > 0 ? '+' : '−'}${Math.abs(drift).toFixed(1)}`
