const FIRST = 8
const THEN_EVERY = 4

/** Whether a card has just been forgotten once too often: at 8 lapses, then again at every 4 more. */
export const isLeech = (lapses: number): boolean => lapses >= FIRST && (lapses - FIRST) % THEN_EVERY === 0
