import { axisLabel } from '#app/_ui/labels.ts'
import type { InterviewPlan } from '#core/interview/plan.ts'
import type { Pack } from '#core/question/pack.ts'

/** `20 minutes, senior`. */
export const planTitle = ({ minutes, level }: Pick<InterviewPlan, 'minutes' | 'level'>): string =>
  `${minutes} minutes, ${level}`

/** `20 minutes, senior, under pressure, Cost, Use cases`; all axes and feedback at once go without saying. */
export const planInWords = (plan: InterviewPlan, packs: readonly Pack[]): string => {
  const { mode, company } = plan
  const how = company === 'paired' ? 'with an interviewer' : mode === 'pressure' ? 'under pressure' : ''
  return [planTitle(plan), how, ...axesOf(plan, packs)].filter((words) => words !== '').join(', ')
}

/** What the axes of a plan are called; none where it takes all of them. */
export const axesOf = (
  { packId, axes }: Pick<InterviewPlan, 'packId' | 'axes'>,
  packs: readonly Pack[],
): readonly string[] => axes.map((axis) => axisLabel(packs, { packId, axis }))
