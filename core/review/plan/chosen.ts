import type { Chance } from '../../chance.ts'

/** One of these, by their shares; the last where the shares do not reach 1. */
export const chosen = <T>(shares: readonly (readonly [T, number])[], chance: Chance): T | undefined => {
  let left = chance()
  for (const [value, share] of shares) {
    left -= share
    if (left < 0) return value
  }
  return shares.at(-1)?.[0]
}
