import { percentOf } from '#app/_ui/percent-of.ts'
import { PASS } from '#core/quiz/result.ts'

/** A mark as `72 %`; just below the line it keeps a digit, so that it is not read as passed. */
export const markInWords = (mark: number): string =>
  mark < PASS - 1e-9 && Math.round(mark * 100) >= PASS * 100
    ? `${Math.floor(mark * 1000) / 10}\u00a0%`
    : percentOf(mark)
