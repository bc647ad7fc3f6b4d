import type { WholeQuestion } from '#app/_ui/question/whole-question.ts'
import type { FinishedAttempt, FinishedItem } from '#store/quiz/read-result.ts'

/** One place of an attempt, with its key and what the answer came to. */
export type ResultItem = Pick<FinishedItem, 'place' | 'axisLabel' | 'level' | 'outcome'> & {
  readonly whole: WholeQuestion
}

export const itemOf = (
  { place, axisLabel, level, outcome, question, part, facts, draw }: FinishedItem,
  choices: FinishedAttempt['choices'],
): ResultItem => ({ place, axisLabel, level, outcome, whole: { question, part, choices, facts, draw } })

/** Title of the question; a flip is told apart from its main part. */
export const titleOf = ({ whole }: ResultItem): string =>
  whole.part === 'main' ? whole.question.title : `${whole.question.title}, one thing changed`
