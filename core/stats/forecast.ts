import type { StudyDay } from '../review/entry.ts'

/** How many cards are due on a study day. */
export type DueOn = { readonly dueDay: StudyDay; readonly cards: number }

/**
 * How many cards come due on each of the next `days` study days, today first. What is overdue is asked today;
 * new cards and those that reviews will bring back are not in it.
 */
export const dueForecast = (due: readonly DueOn[], today: StudyDay, days: number): readonly DueOn[] =>
  Array.from({ length: days }, (_, index) => ({
    dueDay: today + index,
    cards: due
      .filter(({ dueDay }) => (index === 0 ? dueDay <= today : dueDay === today + index))
      .reduce((sum, { cards }) => sum + cards, 0),
  }))
