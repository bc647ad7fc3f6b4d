/** From so many lapses on: what was forgotten that often will be forgotten again, unless it is learned another way. */
const LAPSES = 8

/** Whether a card has been forgotten so often that more of the same will not help. */
export const isLeech = (lapses: number): boolean => lapses >= LAPSES
