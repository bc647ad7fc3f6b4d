import { Icon } from '#app/_ui/icon.tsx'
import { capital } from '#app/_ui/labels.ts'
import { shown } from '#app/_ui/number.ts'
import type { EstimateMark } from '#core/interview/feedback.ts'
import { candidateFor, type Viewer } from './viewer.ts'

type EstimatedProps = { readonly estimate: EstimateMark; readonly viewer: Viewer }

export function Estimated({ estimate: { given, right, unit, error, within }, viewer }: EstimatedProps) {
  return (
    <p
      className={`keep flex items-start gap-2.5 rounded-lg px-4 py-3 ${within ? 'bg-correct-wash' : 'bg-wrong-wash'}`}
    >
      <Icon name={within ? 'tick' : 'cross'} className={`mt-1.5 ${within ? 'text-correct' : 'text-wrong'}`} />
      <span>
        {given === null ? (
          'No number was given; it is '
        ) : (
          <>
            {capital(candidateFor(viewer))} said{' '}
            <b className="tabular-nums">
              {shown(given)} {unit}
            </b>
            ; it is{' '}
          </>
        )}
        <b className="tabular-nums">
          {shown(right)} {unit}
        </b>
        {error !== null && given !== null && `, so ${offBy(error)}`}.
      </span>
    </p>
  )
}

const offBy = (error: number): string => {
  const percent = Math.round(Math.abs(error) * 100)
  if (percent === 0) return 'exact'
  return `${percent.toLocaleString('en-GB')} % too ${error > 0 ? 'high' : 'low'}`
}
