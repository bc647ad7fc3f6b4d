import type { Instant, StudyDay } from '#core/review/entry.ts'
import { chunksOf } from '../chunks.ts'
import type { Database } from '../db.ts'
import { type ExportDocument, type ExportedReview, FORMAT, VERSION } from './document.ts'
import { readAttempts, readTexts } from './export-attempts.ts'
import { readInterviews } from './export-interviews.ts'
import { plain } from './plain.ts'

/**
 * Everything a learner owns, as the text of one `ExportDocument` in parts: a long log is never in memory as a whole.
 * What is recorded while it is read is left out.
 */
export async function* exportLearner(db: Database, learnerId: string, now: Instant): AsyncGenerator<string> {
  const head = await readHead(db, learnerId, now)
  // All but the closing brace; what may be long follows as the last fields.
  yield JSON.stringify(head).slice(0, -1)
  const cards = new Set(head.cards.map(({ id }) => id))
  yield* listed('reviews', readKnownReviews(db, learnerId, now, cards))
  yield* listed('attempts', readAttempts(db, learnerId, now))
  yield* listed('interviews', readInterviews(db, learnerId, now))
  yield '}\n'
}

/** A further field of the document. */
async function* listed(name: keyof ExportDocument, items: AsyncIterable<object>): AsyncGenerator<string> {
  yield `,"${name}":[`
  let separator = ''
  for await (const item of items) {
    yield `${separator}\n${JSON.stringify(item)}`
    separator = ','
  }
  yield '\n]'
}

/** The first review of a card may have been on its way as the cards were read. */
async function* readKnownReviews(
  db: Database,
  learnerId: string,
  now: Instant,
  cards: ReadonlySet<string>,
): AsyncGenerator<ExportedReview> {
  for await (const reviews of readReviews(db, learnerId, now))
    yield* reviews.filter(({ cardId }) => cards.has(cardId))
}

async function readHead(
  db: Database,
  learnerId: string,
  now: Instant,
): Promise<Omit<ExportDocument, 'reviews' | 'attempts' | 'interviews'>> {
  const { id: _, createdAt, ...settings } = await db.learner.findUniqueOrThrow({ where: { id: learnerId } })
  const parameterSets = await db.parameterSet.findMany({ orderBy: { id: 'asc' }, omit: { createdAt: true } })
  const cards = await readCards(db, learnerId)
  const flags = await readFlags(db, learnerId)
  const ofLearner = { where: { learnerId }, orderBy: { id: 'asc' } } as const
  const trainings = await db.training.findMany({ ...ofLearner, omit: { learnerId: true } })
  const adoptions = await db.adoption.findMany({
    ...ofLearner,
    omit: { learnerId: true, afterCardId: true, finishedAt: true },
  })
  const questions = await readQuestions(
    db,
    [...cards, ...flags].map(({ questionId }) => questionId),
  )
  const packs = await db.pack.findMany({
    where: { id: { in: [...new Set(questions.map(({ packId }) => packId))] } },
    orderBy: { id: 'asc' },
  })
  return plain({
    format: FORMAT,
    version: VERSION,
    exportedAt: new Date(now),
    learner: { ...settings, createdAt },
    parameterSets,
    packs,
    questions,
    cards,
    flags,
    questionTexts: await readTexts(db, learnerId),
    trainings,
    adoptions,
  })
}

/** Cards that nothing ever happened to, and that no attempt asked, are made anew from the content. */
async function readCards(db: Database, learnerId: string) {
  const asked = await db.attemptItem.findMany({
    where: { attempt: { learnerId } },
    distinct: ['cardId'],
    select: { cardId: true },
  })
  const answered = await db.card.findMany({
    where: { learnerId, OR: [{ version: { gt: 0 } }, { suspendedAt: { not: null } }] },
    select: CARD,
  })
  const known = new Set(answered.map(({ id }) => id))
  const others = asked.map(({ cardId }) => cardId).filter((id) => !known.has(id))
  const found = await Promise.all(
    chunksOf(others).map((chunk) => db.card.findMany({ where: { id: { in: [...chunk] } }, select: CARD })),
  )
  return [...answered, ...found.flat()].sort((one, other) => (one.id < other.id ? -1 : 1))
}

const CARD = {
  id: true,
  questionId: true,
  part: true,
  axis: true,
  position: true,
  suspendedAt: true,
  revision: true,
  version: true,
  memory: true,
} as const

const readFlags = (db: Database, learnerId: string) =>
  db.flag.findMany({
    where: { learnerId },
    orderBy: { id: 'asc' },
    omit: { learnerId: true },
  })

async function readQuestions(db: Database, ids: readonly string[]) {
  const distinct = [...new Set(ids)].sort()
  const found = await Promise.all(
    chunksOf(distinct).map((chunk) =>
      db.question.findMany({ where: { id: { in: [...chunk] } }, omit: { place: true, retiredAt: true } }),
    ),
  )
  return found.flat().sort((one, other) => (one.id < other.id ? -1 : 1))
}

/** Oldest first, one study day at a time. */
async function* readReviews(
  db: Database,
  learnerId: string,
  now: Instant,
): AsyncGenerator<readonly ExportedReview[]> {
  for (let day = await nextDay(db, learnerId, null); day !== null; day = await nextDay(db, learnerId, day)) {
    const found = await db.review.findMany({
      where: { learnerId, studyDay: day, recordedAt: { lte: new Date(now) } },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
      omit: { learnerId: true, questionId: true, part: true, phaseBefore: true },
      include: { undo: { omit: { reviewId: true } } },
    })
    yield plain(found)
  }
}

async function nextDay(db: Database, learnerId: string, after: StudyDay | null): Promise<StudyDay | null> {
  const { _min } = await db.review.aggregate({
    where: { learnerId, ...(after === null ? {} : { studyDay: { gt: after } }) },
    _min: { studyDay: true },
  })
  return _min.studyDay
}
