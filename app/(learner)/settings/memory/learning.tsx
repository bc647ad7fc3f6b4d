import { Meter } from '#app/_ui/meter.tsx'
import { EARLY, LEAST, readinessOf } from '#core/review/training.ts'
import { counted } from './name-of.ts'
import { Part, Words } from './part.tsx'
import { TaskButton } from './task-button.tsx'

type LearningProps = {
  readonly reviews: number
  readonly running: string | null
  /** Something else is more likely wanted next. */
  readonly quiet: boolean
}

/** What there is to learn from, and the button once there is enough. */
export function Learning({ reviews, running, quiet }: LearningProps) {
  const readiness = readinessOf(reviews)
  return (
    <Part title="Learn from your answers">
      {readiness === 'off' ? (
        <>
          <Words>
            {`It takes ${LEAST} reviews; you have ${reviews}. A review counts when you met the question on an earlier day.`}
          </Words>
          <Meter share={reviews / LEAST} />
        </>
      ) : (
        <>
          <Words>
            {readiness === 'early'
              ? `${counted(reviews, 'review')} to learn from. That is early: below ${EARLY} the next hundred may well say otherwise.`
              : `${counted(reviews, 'review')} to learn from. Once a month is often enough.`}
          </Words>
          <TaskButton
            path="/api/trainings"
            running={running}
            label="Learn from my answers"
            busy="Learning. You may leave this page."
            done="Done: the result is below."
            strong={!quiet}
          />
        </>
      )}
    </Part>
  )
}
