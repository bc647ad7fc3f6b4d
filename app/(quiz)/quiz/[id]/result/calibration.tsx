import { percentOf } from '#app/_ui/percent-of.ts'
import type { Calibration } from '#core/quiz/result.ts'
import type { Confidence } from '#core/review/entry.ts'
import { surenessInWords } from './sureness.ts'

type CalibrationProps = {
  readonly calibration: Calibration
  /** The mean chance that was said with each word; a guess stands for chance, which depends on the options. */
  readonly said: ReadonlyMap<Confidence, number>
}

/** What was said beside what came true, one line for each confidence. */
export function CalibrationPicture({ calibration, said }: CalibrationProps) {
  const rows = calibration.byConfidence.flatMap(({ confidence, answers, right }) => {
    const stated = said.get(confidence)
    return answers === 0 || stated === undefined
      ? []
      : [{ confidence, answers, right, stated, share: right / answers }]
  })
  return (
    <>
      <p className="text-ink-2">{surenessInWords(calibration)}</p>
      {rows.length > 0 && (
        <table className="mt-4 w-full text-[0.9375rem] tabular-nums">
          <caption className="sr-only">What you said beside what was right</caption>
          <thead className="text-left text-sm text-ink-3">
            <tr>
              <th scope="col" className="py-1 font-normal">
                You said
              </th>
              <th scope="col" className="w-2/5 py-1 font-normal max-sm:hidden">
                <span aria-hidden="true" className="flex justify-between">
                  <span>0 %</span>
                  <span>100 %</span>
                </span>
                <span className="sr-only">Picture</span>
              </th>
              <th scope="col" className="w-32 py-1 text-right font-normal">
                It was right
              </th>
            </tr>
          </thead>
          <tbody className="divide-y divide-line border-y border-line">
            {rows.map(({ confidence, answers, right, stated, share }) => (
              <tr key={confidence}>
                <th scope="row" className="py-2 pr-4 text-left font-normal max-sm:align-baseline">
                  {NAMES[confidence]} <span className="text-sm text-ink-3">{percentOf(stated)}</span>
                  <span className="mt-1 block sm:hidden">
                    <Gap said={stated} right={share} />
                  </span>
                </th>
                <td className="py-2 max-sm:hidden">
                  <Gap said={stated} right={share} />
                </td>
                <td className="py-2 text-right whitespace-nowrap max-sm:align-baseline">
                  <b>{percentOf(share)}</b>{' '}
                  <span className="text-sm text-ink-3">
                    {right} of {answers}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {calibration.brier !== null && (
        <p className="mt-3 text-sm text-ink-2">
          <b className="text-ink tabular-nums">Brier score {calibration.brier.toFixed(2)}</b>: the mean square
          of the gap between what you said and what came true. 0 is best; always saying 50 % earns 0.25.
        </p>
      )}
    </>
  )
}

const NAMES: Readonly<Record<Confidence, string>> = {
  guessing: 'Guessing',
  fairly: 'Fairly',
  certain: 'Certain',
}

/** A bar for what was said, a dot for what was right, and what lies between them. */
function Gap({ said, right }: { readonly said: number; readonly right: number }) {
  const [low, high] = said < right ? [said, right] : [right, said]
  return (
    <svg
      viewBox="0 0 100 16"
      preserveAspectRatio="none"
      aria-hidden="true"
      className="h-4 w-full overflow-visible"
    >
      <path d="M0 8H100" className="stroke-line" vectorEffect={FIXED} strokeWidth="1.5" />
      <path
        d={`M${low * 100} 8H${high * 100}`}
        className={right < said ? 'stroke-wrong' : 'stroke-correct'}
        vectorEffect={FIXED}
        strokeWidth="4"
      />
      <path d={`M${said * 100} 1V15`} className="stroke-ink" vectorEffect={FIXED} strokeWidth="2.5" />
      <path
        d={`M${right * 100} 8h0.001`}
        className="stroke-paper"
        vectorEffect={FIXED}
        strokeWidth="14"
        strokeLinecap="round"
      />
      <path
        d={`M${right * 100} 8h0.001`}
        className="stroke-ink"
        vectorEffect={FIXED}
        strokeWidth="10"
        strokeLinecap="round"
      />
    </svg>
  )
}

const FIXED = 'non-scaling-stroke'
