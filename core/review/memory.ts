import {
  type CardInput,
  computeDecayFactor,
  type FSRS,
  FSRSAlgorithm,
  forgetting_curve,
  fsrs,
  GenSeedStrategyWithCardId,
  get_fuzz_range,
  Rating,
  type RecordLogItem,
  State,
  StrategyMode,
} from 'ts-fsrs'
import type { Clock, Grade, Instant, Memory, Rules, SeenMemory, StudyDay } from './entry.ts'
import { checkRules } from './rules.ts'
import { DAY, HOUR, MINUTE, studyDayAt, studyDayOf, zoneOffsetMinutes } from './study-day.ts'

/** One graded answer, with the day it counts for and how that day was cut. */
export type ReviewedAt = {
  readonly at: Instant
  readonly studyDay: StudyDay
  readonly zoneOffsetMinutes: number
  readonly cutoffHour: number
}

export type Step = {
  readonly memory: SeenMemory
  /** Whole study days since the last review; 0 at the first. */
  readonly elapsedDays: number
  /** Just before the review; null at the first. */
  readonly retrievability: number | null
}

/** The intervals, in whole days, between which fuzz may choose. */
export type Window = {
  /** Before fuzz. */
  readonly meant: number
  readonly least: number
  readonly most: number
}

/**
 * The memory after one more review. The same card, memory, day and grade always give the same interval,
 * so what was shown before the answer is what is kept. `placedDays` is the interval instead, if the window has it.
 *
 * Throws when the rules are outside their bounds, or when the review lies before the last one: a late answer
 * is folded in by replay, never appended.
 */
export const step = (
  memory: Memory,
  review: ReviewedAt & {
    readonly cardId: string
    readonly grade: Grade
    readonly placedDays?: number | null
  },
  rules: Rules,
): Step => {
  const recalled = memory.phase === 'new' ? null : retrievability(memory, review.at, rules)
  const elapsedDays = elapsedAt(memory, review)
  const now = fedNow(memory, review)
  const { card } = schedulerOf(rules).next(cardOf(memory, review.cardId), now, RATINGS[review.grade])
  const after = placed(memory, memoryOf(card, now, review), review.placedDays ?? null, rules)
  return { memory: after, elapsedDays, retrievability: recalled }
}

/**
 * The memory after a review that another one followed: all of `step` but when it would have been due, which by then is nobody's
 * concern. Fuzz and the rest of that take half of the time of a long log.
 */
export const stepPast = (
  cardId: string,
  memory: Memory,
  grade: Grade,
  review: ReviewedAt,
  rules: Rules,
): SeenMemory => {
  const now = fedNow(memory, review)
  const { card } = schedulerOf(rules, false).next(cardOf(memory, cardId), now, RATINGS[grade])
  return memoryOf(card, now, review)
}

/** What fuzz could choose from between these two memories; null where the second is learning, and due by the minute. */
export const windowOf = (before: Memory, after: SeenMemory, rules: Rules): Window | null => {
  if (after.phase !== 'review') return null
  const lastDay = before.phase === 'new' ? after.lastStudyDay : before.lastStudyDay
  const elapsedDays = Math.max(0, after.lastStudyDay - lastDay)
  const days = Math.round(after.stability * schedulerOf(rules).interval_modifier)
  const meant = Math.min(LONGEST, Math.max(1, days))
  if (meant < LEAST_FUZZED) return { meant, least: meant, most: meant }
  const { min_ivl: least, max_ivl: most } = get_fuzz_range(meant, elapsedDays, LONGEST)
  return { meant, least, most }
}

/** The same memory, due after another interval. */
export const dueAfter = (memory: SeenMemory, days: number): SeenMemory => {
  const later = days - memory.scheduledDays
  return {
    ...memory,
    due: memory.due + later * DAY,
    dueDay: memory.dueDay + later,
    scheduledDays: days,
  }
}

const placed = (before: Memory, after: SeenMemory, days: number | null, rules: Rules): SeenMemory => {
  if (days === null) return after
  const window = windowOf(before, after, rules)
  return window !== null && days >= window.least && days <= window.most ? dueAfter(after, days) : after
}

/** What each grade would lead to, if given at this instant. */
export const outcomes = (
  memory: Memory,
  at: Instant,
  cardId: string,
  clock: Clock,
  rules: Rules,
): Record<Grade, SeenMemory> => {
  const review = {
    cardId,
    at,
    studyDay: studyDayOf(at, clock),
    zoneOffsetMinutes: zoneOffsetMinutes(at, clock.timeZone),
    cutoffHour: clock.cutoffHour,
  }
  const given = (grade: Grade) => step(memory, { ...review, grade }, rules).memory
  return { again: given('again'), hard: given('hard'), good: given('good'), easy: given('easy') }
}

/** The chance of remembering at this instant, by fractional days. Throws for an instant before the last review. */
export const retrievability = (memory: SeenMemory, at: Instant, rules: Rules): number => {
  if (at < memory.lastReviewedAt) {
    throw new RangeError(
      `The last review (${memory.lastReviewedAt}) is later than the instant asked for (${at}).`,
    )
  }
  return forgetting_curve(rules.weights, (at - memory.lastReviewedAt) / DAY, memory.stability)
}

/** How well a memory holds, without when it is due. */
export type Strength = Pick<SeenMemory, 'stability' | 'difficulty'>

/** FSRS without cards, clocks and dates, for whoever works out thousands of reviews that may come. */
export type MemoryModel = {
  readonly recall: (stability: number, days: number) => number
  /** After how many days, whole or not, the chance to remember is down to this. */
  readonly daysUntil: (stability: number, recall: number) => number
  /** `days` are whole study days since the last review, 0 on the same one; null before the first. */
  readonly after: (strength: Strength | null, days: number, grade: Grade) => Strength
}

export const memoryModel = (rules: Rules): MemoryModel => {
  refuseBroken(rules)
  const { decay, factor } = computeDecayFactor(rules.weights)
  const algorithm = new FSRSAlgorithm({ w: rules.weights, enable_short_term: true })
  return {
    recall: (stability, days) => (1 + (factor * days) / stability) ** decay,
    daysUntil: (stability, recall) => (stability / factor) * (recall ** (1 / decay) - 1),
    after: (strength, days, grade) => algorithm.next_state(strength, days, RATINGS[grade]),
  }
}

/**
 * The chance of remembering just before each review of a history, under a model; null at the first. By whole
 * study days, as the optimizer counts, so reviews of one day are certain.
 */
export const chancesOf = (
  grades: readonly Grade[],
  days: readonly number[],
  model: MemoryModel,
): readonly (number | null)[] => {
  let strength: Strength | null = null
  return grades.map((grade, place) => {
    const elapsed = days[place] ?? 0
    const chance = strength === null ? null : model.recall(strength.stability, elapsed)
    strength = model.after(strength, elapsed, grade)
    return chance
  })
}

const refuseBroken = (rules: Rules): void => {
  const problems = checkRules(rules)
  if (problems.length > 0) throw new RangeError(`The rules cannot be used: ${problems.join('; ')}.`)
}

// Those of `schedulerOf`, and of ts-fsrs: shorter intervals are not fuzzed.
const LONGEST = 36_500
const LEAST_FUZZED = 2.5

const schedulerOf = (rules: Rules, fuzz = true): FSRS => {
  const key = fuzz ? rules.desiredRetention : -rules.desiredRetention
  const made = schedulers.get(rules.weights)?.get(key)
  if (made !== undefined) return made
  const scheduler = makeScheduler(rules, fuzz)
  const mine = schedulers.get(rules.weights) ?? new Map<number, FSRS>()
  schedulers.set(rules.weights, mine.set(key, scheduler))
  return scheduler
}

// A long log is folded with one set of weights; making a scheduler takes longer than a step. Those without fuzz stand
// under the negative of what is desired.
const schedulers = new WeakMap<readonly number[], Map<number, FSRS>>()

const makeScheduler = (rules: Rules, fuzz: boolean): FSRS => {
  refuseBroken(rules)
  return fsrs({
    w: rules.weights,
    request_retention: rules.desiredRetention,
    enable_fuzz: fuzz,
    enable_short_term: true,
    learning_steps: ['1m', '10m'],
    relearning_steps: ['10m'],
    maximum_interval: 36_500,
    // By default the seed holds the time of the review, and a commit would differ from its preview.
  }).useStrategy(StrategyMode.SEED, GenSeedStrategyWithCardId('cardId'))
}

// A traveller's day may go back by one.
const elapsedAt = (memory: Memory, { studyDay }: ReviewedAt): number =>
  memory.phase === 'new' ? 0 : Math.max(0, studyDay - memory.lastStudyDay)

const fedNow = (memory: Memory, review: ReviewedAt): Date =>
  fedTime(memory.phase === 'new' ? review.studyDay : memory.lastStudyDay + elapsedAt(memory, review))

// ts-fsrs counts UTC days, so it is fed the midnight of each study day: then its days are ours.
const fedTime = (studyDay: StudyDay): Date => new Date(studyDay * DAY)

const cardOf = (memory: Memory, cardId: string): CardInput & { cardId: string } => {
  if (memory.phase === 'new') {
    const nothing = { stability: 0, difficulty: 0, elapsed_days: 0, scheduled_days: 0, learning_steps: 0 }
    return { cardId, ...nothing, state: State.New, due: fedTime(0), reps: 0, lapses: 0 }
  }
  return {
    cardId,
    state: STATES[memory.phase],
    stability: memory.stability,
    difficulty: memory.difficulty,
    learning_steps: memory.step,
    elapsed_days: 0,
    scheduled_days: memory.scheduledDays,
    reps: memory.reps,
    lapses: memory.lapses,
    due: fedTime(memory.dueDay),
    last_review: fedTime(memory.lastStudyDay),
  }
}

const memoryOf = (card: RecordLogItem['card'], fed: Date, review: ReviewedAt): SeenMemory => {
  const { at, studyDay, zoneOffsetMinutes, cutoffHour } = review
  const inReview = card.state === State.Review
  const startOf = (day: StudyDay) => day * DAY + cutoffHour * HOUR - zoneOffsetMinutes * MINUTE
  const due = inReview ? startOf(studyDay + card.scheduled_days) : at + (card.due.getTime() - fed.getTime())
  const dueDay = inReview ? studyDay + card.scheduled_days : studyDayAt(due, zoneOffsetMinutes, cutoffHour)
  return {
    phase: inReview ? 'review' : card.state === State.Relearning ? 'relearning' : 'learning',
    stability: card.stability,
    difficulty: card.difficulty,
    due,
    dueDay,
    step: card.learning_steps,
    scheduledDays: dueDay - studyDay,
    reps: card.reps,
    lapses: card.lapses,
    lastReviewedAt: at,
    lastStudyDay: studyDay,
  }
}

const RATINGS = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
} as const

const STATES = { learning: State.Learning, review: State.Review, relearning: State.Relearning } as const

// ts-fsrs adds these to every Date of the process and needs none of them itself.
for (const name of ['scheduler', 'diff', 'format', 'dueFormat']) Reflect.deleteProperty(Date.prototype, name)
