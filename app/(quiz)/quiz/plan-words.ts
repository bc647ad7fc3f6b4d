import type { QuizPlan, QuizSet } from '#core/quiz/plan.ts'

/** `Exam`, `Practice: my weakest`, `Practice: minimal pairs, cost`. */
export const planInWords = ({ mode, set, axes, levels, kinds }: QuizPlan): string => {
  const what = [SET_WORDS[set], ...axes, ...levels, ...kinds].filter((words) => words !== '')
  const name = mode === 'exam' ? 'Exam' : 'Practice'
  return what.length === 0 ? name : `${name}: ${what.join(', ')}`
}

const SET_WORDS: Readonly<Record<QuizSet, string>> = {
  any: '',
  weakest: 'my weakest',
  unseen: 'never seen',
  missed: 'missed last time',
  pairs: 'minimal pairs',
}
