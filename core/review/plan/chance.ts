/** Gives numbers from 0 up to 1, the same for the same seed: FNV-1a of the seed, then Mulberry32. */
export type Chance = () => number

export const chanceFrom = (seed: string): Chance => {
  let state = 0x811c9dc5
  for (let place = 0; place < seed.length; place++) {
    state = Math.imul(state ^ seed.charCodeAt(place), 0x01000193)
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One of these, by their shares; the last where the shares do not reach 1. */
export const chosen = <T>(shares: readonly (readonly [T, number])[], chance: Chance): T | undefined => {
  let left = chance()
  for (const [value, share] of shares) {
    left -= share
    if (left < 0) return value
  }
  return shares.at(-1)?.[0]
}
