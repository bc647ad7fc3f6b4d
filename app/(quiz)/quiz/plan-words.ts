import { axisLabel } from '#app/_ui/labels.ts'
import type { Pack } from '#core/question/pack.ts'
import type { QuizPlan, QuizSet } from '#core/quiz/plan.ts'

/** `Exam`, `Practice: my weakest`, `Practice: minimal pairs, Cost`. */
export const planInWords = (
  { mode, set, packId, axes, levels, kinds }: QuizPlan,
  packs: readonly Pick<Pack, 'id' | 'axes'>[],
): string => {
  const labels = axes.map((axis) => axisLabel(packs, { packId, axis }))
  const what = [SET_WORDS[set], ...labels, ...levels, ...kinds].filter((words) => words !== '')
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
