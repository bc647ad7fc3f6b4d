import { PASS } from '#core/quiz/result.ts'

/** A share of 1 as `72 %`. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`

/** A mark as `72 %`; just below the line it keeps a digit, so that it is not read as passed. */
export const markInWords = (mark: number): string =>
  mark < PASS - 1e-9 && Math.round(mark * 100) >= PASS * 100
    ? `${Math.floor(mark * 1000) / 10} %`
    : percent(mark)
