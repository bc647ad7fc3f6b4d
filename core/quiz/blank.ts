import type { Answer } from '../review/entry.ts'

/** Whether nothing was answered: reasons or a confidence without a choice are nothing. */
export const isBlank = ({ choice, words, estimate, knew }: Answer): boolean =>
  choice === undefined && (words ?? '').trim() === '' && estimate === undefined && knew === undefined
