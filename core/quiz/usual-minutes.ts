import { MINUTES } from './plan.ts'

/** What an exam of so many questions takes whoever knows the matter: two minutes each, to read, decide and say why. */
export const usualMinutes = (questions: number): number =>
  Math.min(MINUTES.most, Math.max(MINUTES.least, questions * 2))
