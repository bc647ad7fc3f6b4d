import { type Completed, complete, type Draft } from '#app/_ui/question/draft.ts'
import { errorOf } from '#core/grading/error-of.ts'
import type { StudyItem } from '#core/review/study-item.ts'

/** The answer to a card as it is checked, or what is still missing. */
export const completeItem = ({ question, draw }: StudyItem, draft: Draft): Completed => {
  const done = complete(question.kind, draft)
  if (!done.ok || draw === null) return done
  const { estimate } = done.answer
  const drawn = { ...done.answer, seed: draw.seed }
  return {
    ok: true,
    answer: estimate === undefined ? drawn : { ...drawn, error: errorOf(estimate, draw.answer) },
  }
}
