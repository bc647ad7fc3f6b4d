import type { InterviewPlan } from '#core/interview/plan.ts'

/** `20 minutes, senior`. */
export const planTitle = ({ minutes, level }: Pick<InterviewPlan, 'minutes' | 'level'>): string =>
  `${minutes} minutes, ${level}`

type Words = Pick<InterviewPlan, 'axes' | 'mode'> & { readonly company?: InterviewPlan['company'] }

/** `under pressure, cost and scaling`; all axes and feedback at once go without saying. */
export const planDetails = ({ axes, mode, company }: Words): readonly string[] => [
  ...(company === 'paired' ? ['with an interviewer'] : mode === 'pressure' ? ['under pressure'] : []),
  ...(axes.length === 0 ? [] : [axes.join(', ')]),
]
