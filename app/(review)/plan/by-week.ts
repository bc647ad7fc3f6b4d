import type { DayLoad } from '#core/review/plan/plan.ts'

/** Sums of seven days each; the last may be fewer. */
export const byWeek = (days: readonly DayLoad[]): readonly DayLoad[] =>
  Array.from({ length: Math.ceil(days.length / 7) }, (_, week) => {
    const of = days.slice(week * 7, week * 7 + 7)
    const sum = (part: 'fresh' | 'reviews' | 'minutes') => of.reduce((all, day) => all + day[part], 0)
    return { day: of[0]?.day ?? 0, fresh: sum('fresh'), reviews: sum('reviews'), minutes: sum('minutes') }
  })
