import type { Instant, Phase, Rules, SeenMemory } from './entry.ts'
import { retrievability } from './memory.ts'
import { MINUTE } from './study-day.ts'
import type { DueCounts } from './study-item.ts'

/** A card that may be asked. */
type Candidate = { readonly cardId: string; readonly questionId: string }
export type SeenCandidate = Candidate & { readonly memory: SeenMemory }
export type LearningCandidate = SeenCandidate & {
  /** A fact that its question rests on changed since its last review. */
  readonly factChanged: boolean
}
export type NewCandidate = Candidate & { readonly axis: string; readonly position: number }

/** A card the learner has answered today, or that the page holds without having answered it yet. */
export type Met = Candidate & {
  /** The card's phase before that answer. */
  readonly phase: Phase
}

export type Limits = { readonly newPerDay: number; readonly reviewsPerDay: number }

/**
 * What the store has found. It need not find all there is, so that the cost of a page does not grow with the
 * bank; it leaves out cards that are held, and questions that were met today other than by the card itself.
 *
 * - `learning`: (re)learning cards, the soonest due first, also those that are not due yet.
 * - `changed`: cards in review whose question rests on a fact that changed since their last review, whenever they
 *   are due: the first `perBand` by `dueDay`.
 * - `overdue`: other cards in review with `dueDay` today or earlier: from each band (`BANDS`) the first `perBand`
 *   by `dueDay`, and of those the `shortlist`.
 * - `fresh`: new cards, from each axis the first by `position`.
 *
 * How near that is to the lowest retrievability of all: within a band, save the outermost two, stability
 * differs by at most 26 % (2^(1/3)), and a card that was left out is due no earlier than the `perBand` that were
 * found. Its overdue days per stability are therefore at most 1.26 times theirs, fuzz aside, and no band is left
 * out. With the default rules a page of 20 from 20,000 overdue cards has on average the retrievability of the
 * best possible page to within 0.2 percentage points (queue-accuracy.test.ts).
 */
export type Found = {
  readonly learning: readonly LearningCandidate[]
  readonly changed: readonly SeenCandidate[]
  readonly overdue: readonly SeenCandidate[]
  readonly fresh: readonly NewCandidate[]
  /** Of each kind all there are, the left-out ones aside, counted up to 1,000. */
  readonly totals: DueCounts
}

export type Today = {
  /** Oldest first. */
  readonly met: readonly Met[]
  readonly held: readonly Met[]
  readonly limits: Limits
  readonly now: Instant
  readonly rules: Rules
}

export type Arranged = {
  /** First to be asked first. */
  readonly cardIds: readonly string[]
  /** What is left of the day beside the held cards, within its limits; learning cards to come are counted too. */
  readonly counts: DueCounts
  /** Of the next (re)learning card that is not in the list, if any. */
  readonly nextLearningDue: Instant | null
}

/** How many cards of each band are enough for a page: half may be buried with a sibling. */
export const perBand = (limit: number): number => 2 * limit

/**
 * The order of the day: learning cards that are due, by the minute; then those in review with a changed fact, the
 * soonest due first; then the overdue ones, the least likely to be remembered first, with new cards spread evenly
 * among them. Of one question only one card is asked on a study day. A learning card is asked up to 20 minutes
 * early when nothing else is left, and at once when a fact has changed.
 */
export const arrangeQueue = (found: Found, today: Today, limit: number): Arranged => {
  const { now, held } = today
  const left = leftOf(today)
  const isFree = buries(today)
  // After the clock was set back a card waits until it has caught up.
  const seen = <Card extends SeenCandidate>(cards: readonly Card[]) =>
    cards.filter(({ memory }) => memory.lastReviewedAt <= now)

  const bySoonest = (one: SeenCandidate, other: SeenCandidate) => one.memory.due - other.memory.due
  const learning = seen(found.learning).toSorted(bySoonest).filter(isFree)
  const changed = byDueDay(seen(found.changed)).filter(isFree).slice(0, left.review)
  const ranked = byRetrievability(seen(found.overdue), today).filter(isFree)
  const overdue = ranked.slice(0, left.review - changed.length)
  const fresh = byAxis(found.fresh).filter(isFree).slice(0, left.new)
  const counts = {
    learning: countOf(found.learning, learning, found.totals.learning),
    review: Math.min(
      left.review,
      countOf(found.changed.concat(found.overdue), changed.concat(overdue), found.totals.review),
    ),
    new: Math.min(left.new, countOf(found.fresh, fresh, found.totals.new)),
  }

  const dueBy = (at: Instant) => learning.filter(({ memory, factChanged }) => factChanged || memory.due <= at)
  const due = [
    ...dueBy(now),
    ...changed,
    ...mixed(overdue, fresh, counts.review - changed.length, counts.new),
  ]
  const nothingElse = due.length + held.length === 0
  const asked = (nothingElse ? dueBy(now + LEARN_AHEAD) : due).slice(0, limit).map(({ cardId }) => cardId)
  const next = learning.find(({ cardId }) => !asked.includes(cardId))
  return { cardIds: asked, counts, nextLearningDue: next?.memory.due ?? null }
}

const LEARN_AHEAD = 20 * MINUTE

/** What the day still allows; a card counts once however often it comes back. */
const leftOf = ({ met, held, limits }: Today): { readonly review: number; readonly new: number } => {
  const first = new Map([...held, ...met.toReversed()].map(({ cardId, phase }) => [cardId, phase]))
  const done = (phase: Phase) => [...first.values()].filter((before) => before === phase).length
  return {
    review: Math.max(0, limits.reviewsPerDay - done('review')),
    new: Math.max(0, limits.newPerDay - done('new')),
  }
}

/** A filter that lets through one card of each question, and of one already met only that card itself. */
const buries = ({ met, held }: Today): ((card: Candidate) => boolean) => {
  const taken = new Map<string, readonly string[]>()
  for (const { questionId, cardId } of met) taken.set(questionId, [...(taken.get(questionId) ?? []), cardId])
  for (const { questionId } of held) taken.set(questionId, [])
  return ({ questionId, cardId }) => {
    const cards = taken.get(questionId)
    if (!cards) taken.set(questionId, [cardId])
    return !cards || cards.includes(cardId)
  }
}

// As the index holds them: right however many there are, and the sooner it is due the less is lost by asking early.
const byDueDay = (cards: readonly SeenCandidate[]) =>
  cards.toSorted(
    (one, other) => one.memory.dueDay - other.memory.dueDay || (one.cardId < other.cardId ? -1 : 1),
  )

const byRetrievability = (cards: readonly SeenCandidate[], { now, rules }: Today) =>
  cards
    .map((card) => ({ ...card, recall: retrievability(card.memory, now, rules) }))
    .toSorted((one, other) => one.recall - other.recall || (one.cardId < other.cardId ? -1 : 1))

/** Round-robin across the axes, beginning with the one that is furthest behind. */
const byAxis = (cards: readonly NewCandidate[]): readonly NewCandidate[] => {
  const rounds = new Map<string, number>()
  return cards
    .toSorted((one, other) => one.position - other.position)
    .map((card) => {
      const round = rounds.get(card.axis) ?? 0
      rounds.set(card.axis, round + 1)
      return { card, round }
    })
    .toSorted(
      (one, other) =>
        one.round - other.round ||
        one.card.position - other.card.position ||
        (one.card.axis < other.card.axis ? -1 : 1),
    )
    .map(({ card }) => card)
}

/** Exact where the store has found all there is. */
const countOf = (found: readonly Candidate[], arranged: readonly Candidate[], total: number): number =>
  found.length >= total ? arranged.length : total

/** Spreads the new cards over what is left of the day, not over this page. */
const mixed = (
  overdue: readonly Candidate[],
  fresh: readonly Candidate[],
  allOverdue: number,
  allFresh: number,
): readonly Candidate[] => {
  const placed = (cards: readonly Candidate[], all: number) =>
    cards.map((card, index) => ({ card, place: (index + 0.5) / all }))
  return [...placed(overdue, allOverdue), ...placed(fresh, allFresh)]
    .toSorted((one, other) => one.place - other.place)
    .map(({ card }) => card)
}
