import type { QuizPlan } from '#core/quiz/plan.ts'
import { usualMinutes } from '#core/quiz/usual-minutes.ts'

/** An exam for which no time was chosen gets the usual one, for as many questions as fit. */
export const withMinutes = (plan: QuizPlan, fits: number): QuizPlan =>
  plan.mode === 'exam'
    ? { ...plan, minutes: plan.minutes ?? usualMinutes(Math.min(plan.length, fits)) }
    : { ...plan, minutes: null }
