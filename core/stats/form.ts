import { bestOf, type Question } from '../question/question.ts'
import type { Form } from './first-answer.ts'

/** Null where the question has no such part. */
export const formOf = (question: Question, part: string): Form | null => {
  if (question.kind !== 'scenario') return question.kind
  if (part === 'main') return 'scenario'
  const flip = question.flips.find(({ id }) => id === part)
  if (flip === undefined) return null
  return bestOf(flip.options) === bestOf(question.options) ? 'staying' : 'turning'
}

/** Of a flip: whether the scenario's best choice was chosen. */
export const keptChoice = (question: Question, part: string, choice: string | undefined): boolean | null =>
  question.kind === 'scenario' && part !== 'main' ? choice === bestOf(question.options) : null
