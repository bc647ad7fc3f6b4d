import type { ReportQuestion } from './report.ts'
import { labelOf, listed, shareWords } from './report-words.ts'
import { asksOf, type Found, posedIn, readQuestion, type Seen, type WorkOn } from './work-on.ts'

/** Choices that were wrong, or not made. */
export const wrongChoices = (seen: Seen): readonly Found[] => {
  const asks = asksOf(seen).flatMap(({ round, answer, feedback }) =>
    feedback?.choice ? [{ round, certain: answer?.confidence === 'certain', choice: feedback.choice }] : [],
  )
  const wrong = asks.filter(({ choice: { standing } }) => standing !== 'best' && standing !== 'acceptable')
  const [first] = wrong
  if (first === undefined) return []
  const { round, choice } = first
  const certain = wrong.filter((one) => one.certain).length
  const several = `${wrong.length} of ${asks.length} choices were wrong${certain === 0 ? '' : `, ${certain} of them with certainty`}.`
  const one = `In “${round.question.title}” the answer is ${labelOf(seen.choices, choice.best)}, and ${labelOf(seen.choices, choice.chosen)} was chosen${certain === 0 ? '' : ' with certainty'}.`
  return [
    {
      tag: 'choice',
      title: 'Choosing',
      why: wrong.length > 1 ? several : one,
      link:
        wrong.length > 1
          ? axisQuiz(
              seen,
              wrong.map((one) => one.round.question),
            )
          : readQuestion(round),
      weight: 0.6 + (0.4 * wrong.length) / asks.length,
    },
  ]
}

/** A quiz on the axis that comes most often. */
const axisQuiz = ({ plan }: Seen, questions: readonly ReportQuestion[]): WorkOn['link'] => {
  const count = (axis: string) => questions.filter((one) => one.axis === axis).length
  const { axis, axisLabel } = questions.reduce((most, one) =>
    count(one.axis) > count(most.axis) ? one : most,
  )
  const query = new URLSearchParams({ pack: plan.packId, axes: axis })
  return { path: `/quiz?${query}`, label: `A quiz on ${axisLabel}` }
}

/** Of the round that missed most key points. */
export const missedPoints = (seen: Seen): readonly Found[] => {
  const byRound = posedIn(seen).map((round) => {
    const points = round.asks.flatMap(({ feedback }) => feedback?.points ?? [])
    return { round, points, missed: points.filter(({ said }) => !said) }
  })
  const [worst] = byRound.toSorted((one, other) => other.missed.length - one.missed.length)
  if (worst === undefined || worst.missed.length === 0) return []
  const { round, points, missed } = worst
  const { of, got } = seen.totals.points
  const texts = missed.slice(0, 2).map(({ text }) => `“${text}”`)
  return [
    {
      tag: 'points',
      title: `Reasons in “${round.question.title}”`,
      why: `${points.length - missed.length} of ${points.length} key points were said there, ${got} of ${of} in all. Missing: ${listed(texts)}.`,
      link: readQuestion(round),
      weight: 0.3 + 0.5 * (1 - got / of),
    },
  ]
}

export const wrongEstimates = (seen: Seen): readonly Found[] => {
  const [off] = asksOf(seen).flatMap(({ round, feedback }) =>
    feedback?.estimate && !feedback.estimate.within
      ? [{ title: round.question.title, ...feedback.estimate }]
      : [],
  )
  if (off === undefined) return []
  const { title, error } = off
  const why =
    error !== null && Number.isFinite(error)
      ? `The estimate in “${title}” was ${shareWords(Math.abs(error))} too ${error > 0 ? 'high' : 'low'}.`
      : `In “${title}” no number was given that can be compared.`
  const query = new URLSearchParams({ pack: seen.plan.packId, kinds: 'estimate' })
  const link = { path: `/quiz?${query}`, label: 'A quiz of estimates' }
  return [{ tag: 'estimate', title: 'Estimating', why, link, weight: 0.45 }]
}

export const leftUnanswered = (seen: Seen): readonly Found[] => {
  const { asked, answered } = seen.totals
  const left = asksOf(seen).find(({ answeredMs }) => answeredMs === null)
  if (left === undefined) return []
  return [
    {
      tag: 'unanswered',
      title: 'Finishing an answer',
      why: `${answered} of ${asked} questions were answered to the end.`,
      link: readQuestion(left.round),
      weight: 0.3 + 0.3 * (1 - answered / asked),
    },
  ]
}
