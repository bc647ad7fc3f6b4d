import type { Phase } from '../entry.ts'
import { type Arranged, buries, type Found, LEARN_AHEAD, type SeenCandidate, type Today } from '../queue.ts'
import { fillDay } from './choose.ts'
import type { DayPlan } from './plan.ts'

export type PlannedCandidate = {
  readonly cardId: string
  readonly questionId: string
  readonly phase: Phase
}

export type PlannedDay = Pick<Found, 'learning' | 'changed'> &
  Pick<DayPlan, 'answersPerDay' | 'freshAnswers'> & {
    /** The active ones of the plan, in its order. */
    readonly planned: readonly PlannedCandidate[]
  }

/**
 * The order of a day on the way to an interview: learning cards by the minute, then those with a changed fact, then the
 * plan's, as long as its minutes last. They stand for the limits of the day; learning cards are always brought to their end.
 */
export const arrangePlanned = (
  day: PlannedDay,
  today: Pick<Today, 'met' | 'held' | 'now'>,
  limit: number,
): Arranged => {
  const { met, held, now } = today
  const isFree = buries(today)
  const asked = new Set(met.map(({ cardId }) => cardId))
  // After the clock was set back a card waits until it has caught up.
  const seen = <Card extends SeenCandidate>(cards: readonly Card[]) =>
    cards.filter((card) => card.memory.lastReviewedAt <= now && isFree(card))
  const learning = seen(day.learning.toSorted((one, other) => one.memory.due - other.memory.due))

  const answersOf = ({ phase }: { readonly phase: Phase }) => (phase === 'new' ? day.freshAnswers : 1)
  const onPage = held.reduce((sum, card) => sum + answersOf(card), 0)
  let left = day.answersPerDay - met.length - onPage - learning.length
  const changed = seen(day.changed).slice(0, Math.max(0, Math.floor(left)))
  left -= changed.length
  const planned: PlannedCandidate[] = []
  const open = day.planned.filter((card) => !asked.has(card.cardId) && isAsked(card) && isFree(card))
  fillDay(
    open.map((card) => ({ card, answers: answersOf(card) })),
    left,
    new Set(),
    ({ card, answers }) => {
      planned.push(card)
      return answers
    },
  )
  const fresh = planned.filter(({ phase }) => phase === 'new').length

  const dueBy = (at: number) => learning.filter(({ memory, factChanged }) => factChanged || memory.due <= at)
  const due = [...dueBy(now), ...changed, ...planned]
  const nothingElse = due.length + held.length === 0
  const cardIds = (nothingElse ? dueBy(now + LEARN_AHEAD) : due).slice(0, limit).map(({ cardId }) => cardId)
  return {
    cardIds,
    counts: {
      learning: learning.length,
      review: changed.length + planned.length - fresh,
      new: fresh,
    },
    nextLearningDue: learning.find(({ cardId }) => !cardIds.includes(cardId))?.memory.due ?? null,
  }
}

/** A learning card comes by the minute, whatever the plan says. */
const isAsked = ({ phase }: PlannedCandidate): boolean => phase === 'new' || phase === 'review'
