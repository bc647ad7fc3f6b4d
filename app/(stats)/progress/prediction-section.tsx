import { scaleLinear } from 'd3-scale'
import { Below, Heights } from '#app/_ui/chart/axes.tsx'
import { Estimate } from '#app/_ui/chart/estimate.tsx'
import { Legend, MARKS } from '#app/_ui/chart/legend.tsx'
import { percent } from '#app/_ui/chart/percent.ts'
import { Picture } from '#app/_ui/chart/picture.tsx'
import { Nothing } from '#app/_ui/nothing.tsx'
import { percentOf } from '#app/_ui/percent-of.ts'
import { Section } from '#app/_ui/section.tsx'
import { type Prediction, predictionOf } from '#core/stats/prediction.ts'
import { ENOUGH } from '#core/stats/sure.ts'
import type { Progress } from './read-progress.ts'

/** What the memory model predicted against what was remembered. */
export function PredictionSection({ progress: { first } }: { readonly progress: Progress }) {
  const prediction = predictionOf(first.chances, ENOUGH)
  return (
    <Section
      title="Can the forecast be trusted?"
      words="How likely each card was to be remembered when it was asked in this year, against how many were: on the dashed line the forecast was right. Only the first answer of a day counts, and nothing that a quiz or an interview passed on."
    >
      {prediction.of === 0 ? (
        <Nothing>The forecast is checked against each card that comes back; none has yet.</Nothing>
      ) : (
        <PredictionChart prediction={prediction} />
      )}
    </Section>
  )
}

function PredictionChart({ prediction }: { readonly prediction: Prediction }) {
  const { bins, of, logLoss, rmse } = prediction
  const x = scaleLinear()
    .domain([lowest(bins.map(({ predicted }) => predicted)), 1])
    .clamp(true)
  const y = scaleLinear()
    .domain([lowest(bins.map(({ share }) => share)), 1])
    .clamp(true)
  const from = Math.max(x.domain()[0] ?? 0, y.domain()[0] ?? 0)
  const figures = `Over ${of.toLocaleString('en-GB')} reviews it was off by ${((rmse ?? 0) * 100).toFixed(1)} percentage points (RMSE over the classes); log loss ${(logLoss ?? 0).toFixed(3)}.`
  return (
    <Picture
      title="Remembered by how likely it was"
      summary={figures}
      height={208}
      className="pt-2 pr-4 pb-6 pl-11"
      notes={
        <>
          <Legend
            items={[
              { words: 'a class of cards, with its likely range', mark: MARKS.share },
              { words: 'as forecast', mark: MARKS.dashes },
            ]}
          />
          <p className="mt-3 text-[0.9375rem] text-ink-2">{figures}</p>
        </>
      }
      table={{
        head: ['Likely', 'Mean', 'Remembered', 'Of', 'Share'],
        rows: bins.toReversed().map(({ from, to, predicted, hits, of: answers, share }) => ({
          name: from === 0 ? `under ${percentOf(to)}` : `${Math.round(from * 100)}–${percentOf(to)}`,
          cells: [percentOf(predicted), hits, answers, percentOf(share)],
        })),
      }}
    >
      <Heights ticks={y.ticks(5).map((share) => ({ at: y(share), label: percentOf(share) }))} />
      <line
        x1={percent(x(from))}
        y1={percent(1 - y(from))}
        x2="100%"
        y2="0"
        className="stroke-ink-3"
        strokeWidth="1.5"
        strokeDasharray="4 3"
      />
      {bins.map((bin) => (
        <Estimate
          key={bin.from}
          x={x(bin.predicted)}
          y={y(bin.share ?? 0)}
          low={y(bin.low)}
          high={y(bin.high)}
          few={bin.of < ENOUGH}
        />
      ))}
      <Below ticks={x.ticks(5).map((share) => ({ at: x(share), label: percentOf(share) }))} />
    </Picture>
  )
}

/** Below all of them, at a whole tenth. */
const lowest = (shares: readonly (number | null)[]): number =>
  Math.floor(Math.min(0.9, ...shares.map((share) => share ?? 1)) * 10) / 10
