import type { Grade, StudyDay } from '#core/review/entry.ts'
import { intervalAt } from '#core/review/interval.ts'
import { rankDay } from '#core/review/plan/choose.ts'
import { arrangeQueue } from '#core/review/queue.ts'
import { DAY } from '#core/review/study-day.ts'
import type { SimCard, World } from './world.ts'

/** Says in which order cards are asked on a day; who asks stops when the minutes are used up. */
export type Rival = (world: World, day: StudyDay, answers: number, goalDay: StudyDay) => readonly SimCard[]

/** The plan, as the product makes it anew each day. */
export const plan: Rival = (world, day, _answers, goalDay) => {
  const cards = world.cards.map((card) => ({
    ...{ cardId: card.cardId, questionId: card.questionId, axis: card.axis, card },
    seen: card.held && { ...card.held.belief, lastStudyDay: card.held.lastStudyDay },
  }))
  return rankDay(cards, day, goalDay, world.prospects).map(({ card }) => card.card)
}

/** What the plan would be if it looked at what a later review does as well. */
export const lookingFurther: Rival = (world, day, answers, goalDay) => {
  const { belief, prospects } = world
  const left = goalDay - day
  // The coming review, had a day or more before the date.
  const then = Math.max(1, Math.round(left * 0.15))
  const chances = left < 2 ? 0 : 0.5
  const cards = world.cards.map((card) => {
    const { held } = card
    const since = held === null ? 0 : day - held.lastStudyDay
    if (held === null || since < 1) return { card, worth: held === null ? fresh() : 0 }
    const now = prospects.seen(held.belief, since, left)
    const wait = left < 2 ? 0 : prospects.seen(held.belief, since + left - then, then).gain
    const kept =
      left < 2 ? 0 : prospects.seen(belief.after(held.belief, since, 'good'), left - then, then).gain
    return { card, worth: (now.gain + chances * (kept - wait)) / now.answers }
  })
  return cards
    .sort((one, other) => other.worth - one.worth)
    .map(({ card }) => card)
    .slice(0, 3 * answers)

  function fresh() {
    const { gain, answers: each } = prospects.fresh(left)
    return gain / each
  }
}

/** The product without a plan: its own queue, with the new cards that the minutes hold, or so many a day. */
export const fsrs =
  (newPerDay: number | 'as many as fit'): Rival =>
  (world, day, answers) => {
    const overdue = world.cards.flatMap(({ cardId, questionId, held }) => {
      if (held === null) return []
      const scheduledDays = intervalAt(held.belief.stability, world.rules)
      const dueDay = held.lastStudyDay + scheduledDays
      if (dueDay > day) return []
      const { lastStudyDay } = held
      const counts = { step: 0, reps: held.visits.length, lapses: 0, scheduledDays, lastStudyDay }
      const times = { dueDay, due: dueDay * DAY, lastReviewedAt: lastStudyDay * DAY }
      return [
        { cardId, questionId, memory: { phase: 'review' as const, ...held.belief, ...counts, ...times } },
      ]
    })
    const fresh = world.cards.filter(({ held }) => held === null)
    const fits = Math.floor(Math.max(0, answers - overdue.length) / world.prospects.fresh(1).answers)
    const { cardIds } = arrangeQueue(
      {
        ...{ learning: [], changed: [], overdue, fresh },
        totals: { learning: 0, review: overdue.length, new: fresh.length },
      },
      {
        ...{ met: [], held: [], now: day * DAY, rules: world.rules },
        limits: { newPerDay: newPerDay === 'as many as fit' ? fits : newPerDay, reviewsPerDay: 10_000 },
      },
      10_000,
    )
    const byId = new Map(world.cards.map((card) => [card.cardId, card]))
    return cardIds.flatMap((id) => byId.get(id) ?? [])
  }

/** SuperMemo 2: first steps of 1 and 6 days, then by the ease factor, which follows the grades. */
export const sm2: Rival = (world, day) =>
  byDueDay(world, day, (visits) => {
    let ease = 2.5
    let known = 0
    let days = 0
    for (const { grade } of visits) {
      const quality = QUALITY[grade]
      known = quality < 3 ? 0 : known + 1
      days = known < 2 ? 1 : known === 2 ? 6 : Math.round(days * ease)
      ease = Math.max(1.3, ease + 0.1 - (5 - quality) * (0.08 + (5 - quality) * 0.02))
    }
    return days
  })

const QUALITY: Readonly<Record<Grade, number>> = { again: 1, hard: 3, good: 4, easy: 5 }

/** Five boxes: one up when remembered, back to the first when not. */
export const leitner: Rival = (world, day) =>
  byDueDay(world, day, (visits) => {
    const box = visits.reduce(
      (at, { grade }, visit) => (grade === 'again' || visit === 0 ? 0 : Math.min(4, at + 1)),
      0,
    )
    return BOXES[box] ?? 1
  })

const BOXES = [1, 2, 4, 8, 16] as const

/** What is due first, the longest due before the rest; then new cards. */
const byDueDay = (
  { cards }: World,
  day: StudyDay,
  daysAfter: (visits: NonNullable<SimCard['held']>['visits']) => number,
): readonly SimCard[] => {
  const due = cards.flatMap((card) => {
    const { held } = card
    const dueDay = held === null ? day : held.lastStudyDay + daysAfter(held.visits)
    return held !== null && dueDay <= day ? [{ card, dueDay }] : []
  })
  const fresh = cards.filter(({ held }) => held === null)
  return [...due.sort((one, other) => one.dueDay - other.dueDay).map(({ card }) => card), ...fresh]
}
