import { seedOf } from './share-of.ts'

/** Gives numbers from 0 up to 1. */
export type Chance = () => number

/** Mulberry32: the same seed gives the same numbers. */
export const chanceFrom = (seed: number | string): Chance => {
  let state = typeof seed === 'number' ? seed : seedOf(seed)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
