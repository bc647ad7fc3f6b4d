import { importDocument } from './import-document.ts'
import type { Server } from './server.ts'
import { DAY, HOUR } from './test.ts'

/** Whether a review so many days after the last, the `place`th of its card, at this instant, was remembered. */
export type Remembers = (days: number, place: number, at: number, chance: number) => boolean

/** Somebody who forgets about three times as fast as the published numbers say. */
export const FORGETFUL: Remembers = (days, place, _, chance) => chance < Math.exp(-days / (3 * 1.5 ** place))

/** Forgot everything until five weeks ago and nothing since: what the earlier answers teach misleads about the later ones. */
export const TURNED: Remembers = (_days, _place, at) => at > LAST - 36 * DAY

/** Gives the learner a past: so many cards, each answered six times by the day before the test, by `npm run backup -- import`. */
export function importLog(server: Server, cards: number, remembers: Remembers): void {
  importDocument(server, JSON.stringify(documentOf(cards, remembers)))
}

/** Sunday, 6 December 2026, 9:00 UTC. */
const LAST = Date.parse('2026-12-06T09:00:00Z')
const REVIEWS = 6

function documentOf(count: number, remembers: Remembers): object {
  const chance = chanceFrom(11)
  const cards = Array.from({ length: count }, (_, index) => cardOf(index))
  return {
    format: 'runwhere',
    version: 2,
    exportedAt: new Date(LAST).toISOString(),
    learner: LEARNER,
    parameterSets: [{ id: PUBLISHED, algorithm: 'FSRS-6', weights: WEIGHTS }],
    packs: ['log', 'tea-or-coffee'].map((id) => ({
      id,
      title: id,
      body: { id, title: id, introduction: '', choices: [], axes: [], levels: [] },
    })),
    questions: cards.map(questionOf),
    cards,
    flags: [],
    reviews: cards.flatMap((card) => reviewsOf(card, remembers, chance)),
  }
}

// These are the store's own, and always remembered; the others are gone from disk, their answers are not.
const ASKED = ['guest-at-night', 'long-walk', 'green-tea-minutes']

const cardOf = (index: number) => ({
  id: `0000${String(index).padStart(4, '0')}-0000-4000-8000-000000000000`,
  questionId: ASKED[index] ?? `log-${index}`,
  part: 'main',
  axis: 'taste',
  position: index,
  suspendedAt: null,
  revision: 1,
  version: REVIEWS,
  memory: { phase: 'new' },
})

const questionOf = ({ questionId: id }: ReturnType<typeof cardOf>) => ({
  id,
  packId: ASKED.includes(id) ? 'tea-or-coffee' : 'log',
  kind: 'recall',
  axis: 'taste',
  level: 'foundation',
  title: id,
  revision: 1,
  hash: 'log',
  path: `log/${id}.md`,
  searchText: id,
  body: {},
})

function reviewsOf(
  { id: cardId, questionId }: ReturnType<typeof cardOf>,
  remembers: Remembers,
  chance: () => number,
): readonly object[] {
  const days = Array.from({ length: REVIEWS }, (_, place) =>
    place === 0 ? 0 : Math.ceil(place * (1 + 2 * chance())),
  )
  let at = LAST - days.reduce((sum, one) => sum + one) * DAY - Math.floor(40 * chance()) * DAY
  return days.map((elapsedDays, place) => {
    at += elapsedDays * DAY
    const told = remembers(elapsedDays, place, at, chance())
    const remembered = place === 0 || told || ASKED.includes(questionId)
    return {
      id: cardId.replace('-0000-', `-${String(place).padStart(4, '0')}-`),
      cardId,
      kind: 'review',
      source: 'study',
      at: new Date(at).toISOString(),
      recordedAt: new Date(at).toISOString(),
      studyDay: Math.floor((at - 4 * HOUR) / DAY),
      zoneOffsetMinutes: 0,
      cutoffHour: 4,
      grade: remembered ? 'good' : 'again',
      derivedGrade: remembered ? 'good' : 'again',
      answer: {},
      durationMs: 8000,
      revision: 1,
      parameterSetId: PUBLISHED,
      desiredRetention: 0.9,
      placedDays: null,
      elapsedDays,
      retrievability: null,
      before: { phase: 'new' },
      after: { phase: 'new' },
      folded: null,
      version: place + 1,
      undo: null,
    }
  })
}

const PUBLISHED = 'fsrs-6-default'
const WEIGHTS = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
  1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
]
const LEARNER = {
  createdAt: '2026-09-01T08:00:00.000Z',
  timeZone: 'UTC',
  cutoffHour: 4,
  newPerDay: 10,
  reviewsPerDay: 200,
  desiredRetention: 0.9,
  shortcuts: true,
  parameterSetId: PUBLISHED,
}

/** The same numbers from 0 to 1 every time. */
function chanceFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
