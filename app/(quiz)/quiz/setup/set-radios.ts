import type { QuizSet } from '#core/quiz/plan.ts'
import type { Fits } from './fits.ts'
import type { Radio } from './radios.tsx'

export const setRadios = ({ bySet, reviewed }: Fits): readonly Radio[] =>
  [
    { id: 'any', label: 'Any', words: 'Drawn by lot, the axes in turn.', count: bySet.any },
    {
      id: 'weakest',
      label: 'My weakest',
      words:
        reviewed === 0
          ? 'You have not reviewed any of these yet, so they would be new ones.'
          : 'Those you are least likely to remember now.',
      ...(reviewed > 0 ? { count: reviewed } : {}),
    },
    { id: 'unseen', label: 'Never seen', words: 'Neither studied nor asked in a quiz.', count: bySet.unseen },
    {
      id: 'missed',
      label: 'Missed last time',
      words: 'Your last answer to them was wrong.',
      count: bySet.missed,
    },
    {
      id: 'pairs',
      label: 'Minimal pairs',
      words: 'A scenario, then the same with one constraint changed.',
      count: bySet.pairs,
    },
  ] satisfies readonly (Radio & { readonly id: QuizSet })[]
