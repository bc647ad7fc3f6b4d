import type { DueCounts } from '#core/review/study-item.ts'

export const dueIn = ({ learning, review, new: fresh }: DueCounts): number => learning + review + fresh

/** `about 9 minutes`, from what an answer took lately; `seconds` is null where nothing was answered yet. */
export const minutesFor = (due: number, seconds: number | null): string => {
  const minutes = Math.max(1, Math.round((due * (seconds ?? USUAL_SECONDS)) / 60))
  return `about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`
}

/** Reading a scenario, deciding and reading the verdict. */
const USUAL_SECONDS = 45
