import type { InterviewPlan } from '../plan.ts'
import { fillers, lowScores, missingParts, notAskedFor, overTime } from './how-it-went.ts'
import { leftUnanswered, missedPoints, wrongChoices, wrongEstimates } from './what-was-missed.ts'
import type { Found, Seen, WorkOn } from './work-on.ts'

/** Three at most, each of another sort, what weighs most first; where little was missed, the next steps. */
export const toWorkOn = (seen: Seen): readonly WorkOn[] =>
  [
    ...wrongChoices(seen),
    ...missedPoints(seen),
    ...lowScores(seen),
    ...wrongEstimates(seen),
    ...notAskedFor(seen),
    ...missingParts(seen),
    ...leftUnanswered(seen),
    ...overTime(seen),
    ...fillers(seen),
    ...nextSteps(seen.plan),
  ]
    .sort((one, other) => other.weight - one.weight)
    .slice(0, 3)
    .map(({ weight: _, ...thing }) => thing)

const nextSteps = ({ company, mode, minutes }: InterviewPlan): readonly Found[] => {
  const interview = (title: string, why: string, weight: number): Found => ({
    tag: 'next',
    title,
    why,
    link: { path: '/interview', label: 'Set up an interview' },
    weight,
  })
  return [
    ...(company === 'alone' && mode === 'normal'
      ? [
          interview(
            'Under pressure',
            'Take the next one with feedback only at the end, as it is on the day.',
            0.03,
          ),
        ]
      : []),
    ...(minutes < 45
      ? [
          interview(
            'Longer',
            'A longer one goes deeper, and shows whether the time is kept to its end.',
            0.02,
          ),
        ]
      : []),
    interview('Harder', 'Raise the level, or take the axes that were not asked.', 0.01),
    {
      tag: 'next',
      title: 'Keeping it',
      why: 'What is known today is kept by what is due each day.',
      link: { path: '/study', label: 'Study what is due' },
      weight: 0,
    },
  ]
}
