import { shown } from '#app/_ui/number.ts'
import type { Headline } from '#app/_ui/question/headline.ts'
import { spent } from '#app/(quiz)/quiz/spent.ts'
import type { Feedback } from '#core/interview/feedback.ts'
import type { Choice } from '#core/question/pack.ts'

/** What an answer came to, in one line. */
export const headlineOf = (feedback: Feedback, choices: readonly Choice[]): Headline => {
  const { choice, estimate, points } = feedback
  if (choice !== null) return withPoints(choiceLine(choice, choices), feedback)
  if (estimate !== null) return estimateLine(estimate)
  return points.length === 0 ? { tone: 'open', text: 'Kept for the report' } : pointsLine(feedback)
}

const choiceLine = (
  { chosen, best, standing }: NonNullable<Feedback['choice']>,
  choices: readonly Choice[],
): Headline => {
  const label = (id: string) => choices.find((choice) => choice.id === id)?.label ?? id
  if (chosen === null) return { tone: 'wrong', text: `No choice; it is ${label(best)}` }
  switch (standing) {
    case 'best':
      return { tone: 'right', text: `${label(best)}. Right` }
    case 'acceptable':
      return { tone: 'partly', text: `${label(chosen)} can do, ${label(best)} is better` }
    default:
      return { tone: 'wrong', text: `${label(best)}, not ${label(chosen)}` }
  }
}

const withPoints = (line: Headline, { points }: Feedback): Headline => {
  if (points.length === 0) return line
  const said = points.filter((point) => point.said).length
  const tone = line.tone === 'right' && said < points.length ? 'partly' : line.tone
  return { tone, text: `${line.text}; ${said} of ${points.length} key points said` }
}

const pointsLine = ({ points }: Feedback): Headline => {
  const said = points.filter((point) => point.said).length
  const tone = said === points.length ? 'right' : said * 2 >= points.length ? 'partly' : 'wrong'
  return { tone, text: `${said} of ${points.length} key points said` }
}

const estimateLine = ({ given, right, unit, error, within }: NonNullable<Feedback['estimate']>): Headline => {
  const answer = `${shown(right)} ${unit}`
  if (given === null || error === null) return { tone: 'wrong', text: `No number; it is ${answer}` }
  if (within) return { tone: 'right', text: `Right: ${answer}` }
  const percent = Math.round(Math.abs(error) * 100)
  return { tone: 'wrong', text: `${answer}: yours is ${percent} % too ${error > 0 ? 'high' : 'low'}` }
}

/** `48 s of the 2 min meant for it`. */
export const timeLine = ({ ms, boxMs }: Feedback): string =>
  ms <= boxMs
    ? `It took ${spent(ms)} of the ${spent(boxMs)} meant for it.`
    : `It took ${spent(ms)}, ${spent(ms - boxMs)} more than the ${spent(boxMs)} meant for it.`
