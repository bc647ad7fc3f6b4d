import { expect, test } from 'vitest'
import { BANDS, bandOf } from './band.ts'
import { retrievability } from './memory.ts'
import { arrangeQueue, perBand, type SeenCandidate } from './queue.ts'
import { DEFAULT_RULES } from './rules.ts'
import { shortlist, shortlisted } from './shortlist.ts'
import { DAY, HOUR } from './study-day.ts'

const TODAY = 20_000
const NOW = TODAY * DAY + 10 * HOUR

/** Cards of every stability, left alone for up to four months, with the fuzz of their intervals. */
const backlog = (size: number, mostLate: number): readonly SeenCandidate[] => {
  let seed = 1
  const chance = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return seed / 2 ** 32
  }
  return Array.from({ length: size }, (_, index) => {
    const stability = 2 ** (12 * chance() - 3)
    const scheduledDays = Math.max(1, Math.round(stability * (0.85 + 0.3 * chance())))
    const dueDay = TODAY - Math.floor(mostLate * chance())
    const lastStudyDay = dueDay - scheduledDays
    const lastReviewedAt = lastStudyDay * DAY + Math.floor(14 * chance()) * HOUR
    const counts = { step: 0, reps: 5, lapses: 0, difficulty: 5, due: dueDay * DAY }
    const memory = { ...counts, stability, dueDay, scheduledDays, lastStudyDay, lastReviewedAt }
    return { cardId: `card-${index}`, questionId: `q-${index}`, memory: { ...memory, phase: 'review' } }
  })
}

test.each([
  [5, 120],
  [20, 120],
  [50, 120],
  [20, 7],
])(
  'a page of %d from the bands is as near to forgetting as the best possible one, to 0.2 points',
  (limit, late) => {
    const cards = backlog(20_000, late)
    const recall = new Map(
      cards.map(({ cardId, memory }) => [cardId, retrievability(memory, NOW, DEFAULT_RULES)]),
    )
    const mean = (ids: readonly string[]) =>
      ids.reduce((sum, id) => sum + (recall.get(id) ?? 1), 0) / ids.length
    const found = BANDS.flatMap((band) =>
      cards
        .filter(({ memory }) => bandOf(memory.stability) === band)
        .toSorted((one, other) => one.memory.dueDay - other.memory.dueDay)
        .slice(0, perBand(limit)),
    )
    const keys = found.map(({ questionId, memory }) => ({
      questionId,
      band: bandOf(memory.stability),
      dueDay: memory.dueDay,
    }))
    const chosen = new Set(shortlist(keys, TODAY, DEFAULT_RULES, shortlisted(limit)))
    const pageFrom = (overdue: readonly SeenCandidate[]) =>
      arrangeQueue(
        { learning: [], changed: [], overdue, fresh: [], totals: { learning: 0, review: 1000, new: 0 } },
        { met: [], held: [], limits: { newPerDay: 0, reviewsPerDay: 200 }, now: NOW, rules: DEFAULT_RULES },
        limit,
      ).cardIds
    const cardIds = pageFrom(found.filter(({ questionId }) => chosen.has(questionId)))
    const best = [...recall].toSorted(([, one], [, other]) => one - other).slice(0, limit)
    expect(cardIds).toHaveLength(limit)
    // The shortlist takes nothing away.
    expect(cardIds).toEqual(pageFrom(found))
    expect(mean(cardIds) - mean(best.map(([id]) => id))).toBeLessThan(0.002)
  },
)
