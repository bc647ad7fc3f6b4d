import { isWithin } from '#core/grading/error-of.ts'
import type { Choice } from '#core/question/pack.ts'
import type { Option } from '#core/question/question.ts'
import type { Answer } from '#core/review/entry.ts'
import type { Derived } from '#core/review/grade.ts'
import { shown } from '../number.ts'
import type { WholeQuestion } from './whole-question.ts'

export type Headline = {
  readonly tone: 'right' | 'partly' | 'wrong' | 'open'
  readonly text: string
}

/** The verdict in one line. */
export const headlineOf = (
  { question, part, choices, draw }: Omit<WholeQuestion, 'facts'>,
  answer: Answer,
  found: Derived,
): Headline => {
  switch (question.kind) {
    case 'scenario': {
      const options =
        part === 'main' ? question.options : question.flips.find((flip) => flip.id === part)?.options
      const missed = question.reasons.filter(({ id, right }) => right && !answer.reasons?.includes(id)).length
      return decided(options ?? [], choices, answer, found, missed)
    }
    case 'explain':
      return counted(answer.ticks?.length ?? 0, question.keyPoints.length, found)
    case 'recall':
      return recalled(answer, found)
    case 'estimate':
      return estimated(answer, found, question.answer.tolerance, draw?.answer ?? null, question.answer.unit)
  }
}

const decided = (
  options: readonly Option[],
  choices: readonly Choice[],
  answer: Answer,
  found: Derived,
  missed: number,
): Headline => {
  const label = (id: string | undefined) => choices.find((choice) => choice.id === id)?.label ?? ''
  const best = options.find((option) => option.standing === 'best')
  const mine = options.find((option) => option.choice === answer.choice)
  if (mine === undefined || mine.standing === 'wrong')
    return { tone: 'wrong', text: `${label(best?.choice)}, not ${label(answer.choice)}` }
  if (mine.standing === 'acceptable')
    return { tone: 'partly', text: `${label(mine.choice)} can do, ${label(best?.choice)} is better` }
  if (found.reasonsRight === false)
    return { tone: 'partly', text: `${label(mine.choice)}. Right, but not for these reasons` }
  const right = `${label(mine.choice)}. Right`
  if (found.reasonsRight === null) return { tone: 'right', text: right }
  if (missed === 0) return { tone: 'right', text: `${right}, and for the right reasons` }
  return {
    tone: 'right',
    text: `${right}, and ${missed === 1 ? 'one more reason holds' : `${missed} more reasons hold`}`,
  }
}

const counted = (said: number, all: number, found: Derived): Headline => ({
  tone: found.grade === 'again' ? 'wrong' : said === all ? 'right' : 'partly',
  text: `${said} of ${all} key points`,
})

const recalled = (answer: Answer, found: Derived): Headline => {
  if (answer.words === undefined && answer.knew === undefined)
    return { tone: 'open', text: 'Did you know it?' }
  return found.grade !== 'again' ? { tone: 'right', text: 'Right' } : { tone: 'wrong', text: 'Not this time' }
}

const estimated = (
  answer: Answer,
  found: Derived,
  tolerance: number,
  value: number | null,
  unit: string,
): Headline => {
  const text = value === null ? '' : `${shown(value)} ${unit}`
  if (answer.error === undefined) return { tone: 'wrong', text: `It is ${text}` }
  const off = `${shown(Math.abs(answer.error) * 100)} % too ${answer.error < 0 ? 'low' : 'high'}`
  if (!isWithin(answer.error, tolerance))
    return { tone: found.grade === 'again' ? 'wrong' : 'partly', text: `${text}: yours is ${off}` }
  return { tone: 'right', text: answer.error === 0 ? `${text}, exactly` : `Right within bounds: ${off}` }
}
