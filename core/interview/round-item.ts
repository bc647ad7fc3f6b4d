import { type Draw, drawEstimate } from '../grading/draw.ts'
import { type AskedQuestion, partsOf, type Question } from '../question/question.ts'
import type { RoundItem } from './script.ts'

/** `askedOf` of core/question/asked.ts. */
export type AskedOf = (question: Question, part: string, draw: Draw | null) => AskedQuestion

/** `seed` is what an estimate is drawn from; null for every other kind. */
export const roundItemOf = (
  {
    seed,
    ...given
  }: Pick<RoundItem, 'question' | 'axisLabel' | 'flips' | 'cards'> & {
    readonly seed: string | null
  },
  askedOf: AskedOf,
): RoundItem => {
  const { question } = given
  const draw = question.kind === 'estimate' && seed !== null ? drawEstimate(question, seed) : null
  const asked = partsOf(question).map((part) => [part, withoutReasons(askedOf(question, part, draw))])
  return { ...given, draw, asked: Object.fromEntries(asked) }
}

/** An interview asks for reasons in words; a list of them would tell half. */
const withoutReasons = (asked: AskedQuestion): AskedQuestion =>
  asked.kind === 'scenario' ? { ...asked, reasons: [] } : asked
