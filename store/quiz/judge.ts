import { scoreAnswer } from '#core/grading/score.ts'
import type { Question } from '#core/question/question.ts'
import type { PlaceState } from '#core/quiz/attempt.ts'
import { isBlank } from '#core/quiz/blank.ts'
import { complete } from '#core/quiz/judge.ts'
import type { QuizPlan } from '#core/quiz/plan.ts'
import { type Judgement, judgementOf } from '#core/quiz/result.ts'
import { deriveGrade } from '#core/review/grade.ts'

/** What a place is worth by its events. `ended` is whether the attempt is handed in. */
export function judge(
  { question, part }: { readonly question: Question; readonly part: string },
  { answer: given, answeredAt, marks, ms, decidedBy }: PlaceState,
  { mode, seed }: Pick<QuizPlan, 'mode' | 'seed'>,
  ended: boolean,
): Judgement {
  // In practice "I do not know" is an answer: the key was shown for it. In an exam the time may just have run out.
  const answered = answeredAt !== null && (mode === 'practice' || !isBlank(given))
  // Own marks are of what was said: where nothing was, the key is all they could be of.
  const said = mode === 'exam' && !answered ? null : marks
  const answer = complete(question, { answer: given, marks: said, seed })
  const score = scoreAnswer(question, part, answer)
  // Who was not asked, or did not say, how sure did not say to have guessed.
  const derived = deriveGrade(question, part, { confidence: 'fairly', ...answer })
  const judgement = judgementOf({ answered, answer, answeredAt, ms, decidedBy, score }, derived)
  // Nothing was typed: the learner, with the key in view, is about to say whether it was known.
  const isOpen = !ended && question.kind === 'recall' && isBlank(answer)
  return isOpen ? { ...judgement, feeds: null } : judgement
}
