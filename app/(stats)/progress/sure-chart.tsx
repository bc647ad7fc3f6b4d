import { Below } from '#app/_ui/chart/axes.tsx'
import { Legend, MARKS } from '#app/_ui/chart/legend.tsx'
import { percent } from '#app/_ui/chart/percent.ts'
import { Picture } from '#app/_ui/chart/picture.tsx'
import { Placed } from '#app/_ui/chart/placed.tsx'
import { percentOf } from '#app/_ui/percent-of.ts'
import type { Confidence } from '#core/review/entry.ts'
import { ENOUGH, judged, type Sure } from '#core/stats/sure.ts'

const NAMES: Readonly<Record<Confidence, string>> = {
  guessing: 'Guessing',
  fairly: 'Fairly',
  certain: 'Certain',
}

const SAID = 'M0 -6 6 0 0 6 -6 0z'

export function SureChart({ said }: { readonly said: readonly Sure[] }) {
  return (
    <Picture
      title="Right by how sure you said to be"
      summary={said
        .map(({ confidence, hits, of }) => `${NAMES[confidence]}: ${hits} of ${of} right.`)
        .join(' ')}
      className="pr-28 pb-6 pl-18"
      height={said.length * ROW}
      notes={
        <>
          <Legend
            items={[
              { words: 'right, with its likely range', mark: MARKS.share },
              {
                words: 'what it says',
                mark: <path d={SAID} className="fill-none stroke-ink-2" strokeWidth="1.5" />,
              },
            ]}
          />
          <ul className="mt-3 text-[0.9375rem] text-ink-2">
            {said.map((one) => (
              <li key={one.confidence}>{verdictOn(one)}</li>
            ))}
          </ul>
        </>
      }
      table={{
        head: ['Sure', 'Right', 'Of', 'Share', 'Likely range', 'It says'],
        rows: said.map(({ confidence, hits, of, share, low, high, said: says }) => ({
          name: NAMES[confidence],
          cells: [
            ...[hits, of, percentOf(share)],
            ...[of === 0 ? '–' : `${Math.round(low * 100)}–${percentOf(high)}`, percentOf(says)],
          ],
        })),
      }}
    >
      {TICKS.map(({ at }) => (
        <line
          key={at}
          x1={percent(at)}
          x2={percent(at)}
          y1="0"
          y2="100%"
          className={at === 0 ? 'stroke-edge' : 'stroke-line'}
        />
      ))}
      {said.map((one, place) => (
        <Row key={one.confidence} one={one} y={1 - (place + 0.5) / said.length} />
      ))}
      <Below ticks={TICKS} />
    </Picture>
  )
}

const ROW = 40

const TICKS = [0, 0.25, 0.5, 0.75, 1].map((at) => ({
  at,
  label: percentOf(at),
  minor: at === 0.25 || at === 0.75,
}))

function Row({ one, y }: { readonly one: Sure; readonly y: number }) {
  const { confidence, said, share, low, high, of } = one
  return (
    <>
      <text x="-72" y={percent(1 - y)} dominantBaseline="central" className="fill-ink text-sm">
        {NAMES[confidence]}
      </text>
      <text
        x="100%"
        dx="12"
        y={percent(1 - y)}
        dominantBaseline="central"
        className="fill-ink-2 text-sm tabular-nums"
      >
        {of === 0 ? 'never said' : `${percentOf(share)} of ${of.toLocaleString('en-GB')}`}
      </text>
      <Placed x={said} y={y}>
        <path d={SAID} className="fill-none stroke-ink-2" strokeWidth="1.5" />
      </Placed>
      {share !== null && (
        <>
          <line
            x1={percent(low)}
            x2={percent(high)}
            y1={percent(1 - y)}
            y2={percent(1 - y)}
            className="stroke-ink-2"
            strokeWidth="1.25"
          />
          <circle
            cx={percent(share)}
            cy={percent(1 - y)}
            r={of < ENOUGH ? 3 : 4}
            strokeWidth="1.5"
            className={of < ENOUGH ? 'fill-paper stroke-ink-2' : 'fill-ink'}
          />
        </>
      )}
    </>
  )
}

const verdictOn = (one: Sure): string => {
  const right = `${NAMES[one.confidence]}: right ${percentOf(one.share)} of the time`
  switch (judged(one)) {
    case 'too-few':
      return `${NAMES[one.confidence]}: too few answers to tell.`
    case 'as-said':
      return `${right}, which is what it says.`
    case 'too-sure':
      return `${right}, less than it says; be less sure.`
    case 'too-unsure':
      return `${right}, more than it says; trust yourself more.`
  }
}
