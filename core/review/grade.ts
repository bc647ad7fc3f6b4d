import { isWithin } from '../grading/error-of.ts'
import { matchesAccepted } from '../grading/recall.ts'
import type { Option, Question, Scenario } from '../question/question.ts'
import type { Answer, Grade } from './entry.ts'

export type Derived = {
  readonly grade: Grade
  /** Null where nothing is chosen: explain, recall, estimate. */
  readonly choiceRight: boolean | null
  /** Null where no reasons are asked for: all but the main part of a scenario. */
  readonly reasonsRight: boolean | null
}

/**
 * The grade an answer earned; `easy` is never derived, the learner may choose it.
 *
 * | part | good | hard | again |
 * |---|---|---|---|
 * | scenario | right choice, right reasons, fairly or certain | one of the two is missing | wrong choice; a guess with wrong reasons |
 * | flip | right choice, fairly or certain | right choice, guessed | wrong choice |
 * | explain | two thirds of the key points ticked | a third | fewer |
 * | recall | typed an accepted answer, or knew it | the same, said to be a guess | neither |
 * | estimate | within the tolerance | within twice the tolerance | further off |
 *
 * A choice among four can be luck, so there a confidence that was not given counts as guessing.
 * Reasons are right when at least one right one and no wrong one is chosen.
 */
export const deriveGrade = (question: Question, part: string, answer: Answer): Derived => {
  switch (question.kind) {
    case 'scenario':
      return part === 'main' ? ofScenario(question, answer) : ofFlip(question, part, answer)
    case 'explain':
      return plain(gradeOfShare(answer.ticks ?? [], question.keyPoints.length))
    case 'recall': {
      const knew = answer.knew ?? matchesAccepted(answer.words ?? '', question.accept)
      return plain(!knew ? 'again' : answer.confidence === 'guessing' ? 'hard' : 'good')
    }
    case 'estimate':
      return plain(gradeOfError(answer.error, question.answer.tolerance))
  }
}

const ofScenario = (question: Scenario, answer: Answer): Derived => {
  const choiceRight = isRight(question.options, answer.choice)
  const reasonsRight = areRight(question, answer.reasons ?? [])
  if (!choiceRight || (isGuess(answer) && !reasonsRight)) return { grade: 'again', choiceRight, reasonsRight }
  return { grade: isGuess(answer) || !reasonsRight ? 'hard' : 'good', choiceRight, reasonsRight }
}

const ofFlip = (question: Scenario, part: string, answer: Answer): Derived => {
  const flip = question.flips.find(({ id }) => id === part)
  if (!flip) throw new RangeError(`Question ${question.id} has no part "${part}".`)
  const choiceRight = isRight(flip.options, answer.choice)
  const grade = !choiceRight ? 'again' : isGuess(answer) ? 'hard' : 'good'
  return { grade, choiceRight, reasonsRight: null }
}

const isRight = (options: readonly Option[], choice: string | undefined): boolean =>
  options.some((option) => option.choice === choice && option.standing !== 'wrong')

const areRight = ({ reasons }: Scenario, given: readonly string[]): boolean => {
  const chosen = reasons.filter(({ id }) => given.includes(id))
  return chosen.length > 0 && chosen.every(({ right }) => right)
}

const isGuess = ({ confidence }: Answer): boolean => (confidence ?? 'guessing') === 'guessing'

const gradeOfShare = (ticks: readonly number[], keyPoints: number): Grade => {
  const said = new Set(ticks.filter((tick) => tick >= 0 && tick < keyPoints)).size
  // Multiplied out: two of three must not fail on 0.666….
  return said * 3 >= keyPoints * 2 ? 'good' : said * 3 >= keyPoints ? 'hard' : 'again'
}

const gradeOfError = (error: number | undefined, tolerance: number): Grade =>
  isWithin(error, tolerance) ? 'good' : isWithin(error, 2 * tolerance) ? 'hard' : 'again'

const plain = (grade: Grade): Derived => ({ grade, choiceRight: null, reasonsRight: null })
