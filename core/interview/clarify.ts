import { wordsOf } from '../grading/words.ts'
import type { Question } from '../question/question.ts'

/** Indices of the clarifications that these words ask for, in their order; none where nothing is asked for that there is. */
export const matchClarification = (question: Question, words: string): readonly number[] => {
  if (question.kind !== 'scenario') return []
  const asked = new Set(wordsOf(words).map(({ stem }) => stem))
  return question.clarifications.flatMap((one, at) => {
    const own = wordsOf(one.question)
    const shared = own.filter(({ stem }) => asked.has(stem)).length
    return own.length > 0 && shared / own.length >= 0.6 ? [at] : []
  })
}
