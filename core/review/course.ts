import type { Grade, Instant, Memory, Rules } from './entry.ts'
import { intervalAt } from './interval.ts'
import { outcomes } from './memory.ts'
import { DAY } from './study-day.ts'

/** What a card would go through under some weights, without the fuzz of its days. */
export type Stop = {
  readonly grade: Grade
  /** Days until 90 % is left. */
  readonly stability: number
  /** Until it comes back. */
  readonly days: number
}

/** Answers these grades, each on the day the card comes back. */
export const courseOf = (grades: readonly Grade[], rules: Rules): readonly Stop[] => {
  let memory: Memory = { phase: 'new' }
  let at: Instant = 0
  return grades.map((grade) => {
    const next = outcomes(memory, at, 'course', UTC, rules)[grade]
    const days = intervalAt(next.stability, rules)
    memory = next
    at += days * DAY
    return { grade, stability: next.stability, days }
  })
}

const UTC = { timeZone: 'UTC', cutoffHour: 0 }
