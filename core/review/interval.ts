import type { Rules } from './entry.ts'

/**
 * Whole days, at least one, after which a card of this stability (in days) is remembered with the desired share:
 * the forgetting curve of FSRS-6 turned around.
 */
export const intervalAt = (
  stability: number,
  { weights, desiredRetention }: Pick<Rules, 'weights' | 'desiredRetention'>,
): number => {
  const decay = -(weights[20] ?? 0.1542)
  const factor = 0.9 ** (1 / decay) - 1
  return Math.max(1, Math.round((stability / factor) * (desiredRetention ** (1 / decay) - 1)))
}
