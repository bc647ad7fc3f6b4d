import type { ReactNode } from 'react'
import type { Mark } from '#core/grading/key-points.ts'
import type { KeyPoint } from '#core/question/question.ts'
import { TickLine } from '../tick-line.tsx'

type KeyPointsProps = {
  readonly keyPoints: readonly Pick<KeyPoint, 'text'>[]
  readonly name: string
  /** The grader's opinion, once it has one. */
  readonly marks: readonly Mark[] | null
  readonly ticks: readonly number[]
  /** Of what the grader is not sure of: what the learner has still to judge. */
  readonly open?: readonly number[]
  readonly toggle: (index: number) => void
}

/** What a good answer says. The grader proposes, the learner's ticks decide. */
export function KeyPoints({ keyPoints, name, marks, ticks, open = [], toggle }: KeyPointsProps) {
  return (
    <fieldset>
      <legend className="mb-2 text-[0.9375rem] font-semibold text-ink-2">
        Did you say this? <span className="font-normal text-ink-3">Your ticks decide.</span>
      </legend>
      <div className="divide-y divide-line overflow-hidden rounded-lg border border-edge bg-raised">
        {keyPoints.map((point, index) => (
          <TickLine
            key={point.text}
            className={`grid-cols-[auto_1fr] sm:grid-cols-[auto_1fr_auto] ${open.includes(index) ? 'bg-warm-wash' : ''}`}
            checked={ticks.includes(index)}
            toggle={() => toggle(index)}
            describedBy={`${name}-mark-${index}`}
          >
            <span>
              {point.text}
              {marks?.[index]?.misconception && (
                <span className="mt-1 block text-sm text-wrong">
                  Your words are close to a misconception: “{marks[index]?.misconception}”
                </span>
              )}
            </span>
            <span
              id={`${name}-mark-${index}`}
              className="text-sm text-ink-3 max-sm:col-start-2 max-sm:mt-0.5 sm:pt-0.5 sm:pl-3"
            >
              {marks === null ? '' : opinionOf(marks[index], index)}
              {open.includes(index) && ', yours to judge'}
            </span>
          </TickLine>
        ))}
      </div>
    </fieldset>
  )
}

const opinionOf = (mark: Mark | undefined, index: number): ReactNode => {
  if (mark === undefined || mark.band === 'not-seen') return 'not seen'
  return (
    <span className={mark.band === 'covered' ? 'text-correct' : undefined}>
      {mark.band === 'covered' ? 'heard' : 'maybe'}
      {mark.evidence !== null && <sup className="ml-0.5 font-semibold">{index + 1}</sup>}
    </span>
  )
}
