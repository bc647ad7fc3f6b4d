import { percentOf } from '#app/_ui/percent-of.ts'
import type { Calibration } from '#core/quiz/result.ts'
import { counted } from '../../spent.ts'

/** Below this many answers a gap says more about chance than about the learner. */
const ENOUGH = 8
/** Points of a hundred within which said and right agree. */
const NEAR = 8

/** Whether the learner knows what they know. */
export const surenessInWords = ({ answers, said, right, excess }: Calibration): string => {
  if (said === null || right === null || excess === null)
    return 'No answer came with a confidence, so there is nothing to compare.'
  const points = Math.round(Math.abs(excess) * 100)
  const facts = `You said ${percentOf(said)} on average and were right in ${percentOf(right)} of ${counted(answers, 'answer')}`
  if (points <= NEAR) return `${facts}: you know what you know.${hint(answers)}`
  return excess > 0
    ? `${facts}: over-confident by ${points} points.${hint(answers)}`
    : `${facts}: under-confident by ${points} points. You know more than you trust yourself to.${hint(answers)}`
}

const hint = (answers: number): string =>
  answers < ENOUGH ? ' With so few answers that is no more than a hint.' : ''
