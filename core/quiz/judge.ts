import { drawEstimate } from '../grading/draw.ts'
import { errorOf } from '../grading/error-of.ts'
import { gradeAnswer } from '../grading/key-points.ts'
import type { Question } from '../question/question.ts'
import type { Answer } from '../review/entry.ts'
import type { OwnMarks } from './attempt.ts'

/** An estimate is drawn alike wherever the plan's seed is the same. */
export const drawSeed = (seed: string, questionId: string): string => `${seed}/${questionId}`

/**
 * The answer as it is judged: words to explain get their ticks, from the grader until the learner sets them, an estimate
 * its error against the parameters of `seed`.
 */
export const complete = (
  question: Question,
  {
    answer,
    marks,
    seed,
  }: { readonly answer: Answer; readonly marks: OwnMarks | null; readonly seed: string },
): Answer => {
  switch (question.kind) {
    case 'scenario':
      return answer
    case 'explain':
      return { ...answer, ticks: marks?.ticks ?? said(answer, question) }
    case 'recall':
      return marks?.knew === undefined ? answer : { ...answer, knew: marks.knew }
    case 'estimate': {
      const drawn = { ...answer, seed: drawSeed(seed, question.id) }
      if (answer.estimate === undefined) return drawn
      const error = errorOf(answer.estimate, drawEstimate(question, drawn.seed).answer)
      // Of nothing, no share can be told.
      return Number.isFinite(error) ? { ...drawn, error } : drawn
    }
  }
}

const said = ({ words = '' }: Answer, { keyPoints }: Extract<Question, { kind: 'explain' }>) =>
  gradeAnswer(words, keyPoints).flatMap(({ band }, at) => (band === 'covered' ? [at] : []))
