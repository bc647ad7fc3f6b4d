import { percentOf } from '#app/_ui/percent-of.ts'
import { apart } from '#core/quiz/apart.ts'
import { counts } from '#core/quiz/result.ts'
import type { FinishedAttempt } from '#store/quiz/read-result.ts'
import { markInWords } from '../../percent.ts'
import { counted, spent } from '../../spent.ts'

export type CompareFigure = { readonly name: string; readonly value: string; readonly words: string }

/** The rows of a comparison, the same for every attempt. */
export const figuresOf = ({ plan, result, items }: FinishedAttempt): readonly CompareFigure[] => {
  const { choice, reasons } = apart(
    items.map(({ outcome }) => outcome).filter((outcome) => counts(plan.mode, outcome)),
  )
  const { calibration, mark, answered, places, passed } = result
  const { excess } = calibration
  return [
    {
      name: 'Mark',
      value: mark === null || answered === 0 ? '–' : markInWords(mark),
      words: passed === null ? '' : passed ? 'passed' : 'not passed',
    },
    {
      name: 'Answered',
      value: `${answered} of ${plan.mode === 'exam' ? places : items.length}`,
      words: `${result.full} fully right`,
    },
    { name: 'Choices', value: `${choice.best} of ${choice.places}`, words: acceptable(choice.acceptable) },
    {
      name: 'Reasons',
      value: reasons.share === null ? '–' : percentOf(reasons.share),
      words:
        result.wrongReasons === 0 ? '' : `${counted(result.wrongReasons, 'right letter')} for a wrong one`,
    },
    {
      name: 'Confidence',
      value: calibration.brier === null ? '–' : calibration.brier.toFixed(2),
      words:
        excess === null
          ? ''
          : `Brier score; ${counted(Math.abs(Math.round(excess * 100)), 'point')} ${excess >= 0 ? 'over' : 'under'}`,
    },
    {
      name: 'Time',
      value: spent(result.ms),
      words: answered === 0 ? '' : `${spent(result.ms / answered)} each`,
    },
  ]
}

const acceptable = (count: number): string => (count === 0 ? '' : `${count} more acceptable`)
