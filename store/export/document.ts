import { z } from 'zod'
import { GRADES, SOURCES } from '#core/review/entry.ts'
import { RETENTION } from '#core/review/rules.ts'
import { attempt, questionText } from './document-attempts.ts'
import { answer, count, id, instant, whole } from './document-fields.ts'
import { interview } from './document-interviews.ts'

// The document of `GET /api/export` and of `bin/backup.ts`: a format of its own, so that rows may change without it.

export const FORMAT = 'runwhere'

/** Raised when an older Runwhere could not read what is written; older documents stay readable. */
export const VERSION = 3

const memory = z.discriminatedUnion('phase', [
  z.strictObject({ phase: z.literal('new') }),
  z.strictObject({
    phase: z.enum(['learning', 'review', 'relearning']),
    stability: z.number().positive(),
    difficulty: z.number().min(1).max(10),
    due: whole,
    dueDay: whole,
    step: count,
    scheduledDays: whole,
    reps: count,
    lapses: count,
    lastReviewedAt: whole,
    lastStudyDay: whole,
  }),
])

const learner = z.strictObject({
  createdAt: instant,
  timeZone: z.string(),
  cutoffHour: whole,
  newPerDay: whole,
  reviewsPerDay: whole,
  desiredRetention: z.number(),
  shortcuts: z.boolean(),
  // From version 2 on.
  examTime: z.number().default(1),
  balanceLoad: z.boolean().default(true),
  easyDays: z
    .string()
    .regex(/^[0-6]*$/)
    .default(''),
  interviewDay: whole.nullable().default(null),
  minutesPerDay: count.nullable().default(null),
  parameterSetId: id,
})

const parameterSet = z.strictObject({
  id,
  algorithm: z.string(),
  weights: z.array(z.number()),
})

const pack = z.strictObject({ id, title: z.string(), body: z.looseObject({}) })

/** As it was loaded, so that its reviews can be read where its content is missing. */
const question = z.strictObject({
  id,
  packId: id,
  kind: z.string(),
  axis: z.string(),
  level: z.string(),
  title: z.string(),
  revision: count,
  hash: z.string(),
  path: z.string(),
  searchText: z.string(),
  body: z.looseObject({}),
})

const card = z.strictObject({
  id,
  questionId: id,
  part: id,
  axis: z.string(),
  position: whole,
  suspendedAt: instant.nullable(),
  revision: count,
  version: count,
  /** For whoever reads the document; importing works it out again from the reviews. */
  memory,
})

const flag = z.strictObject({
  id,
  questionId: id,
  part: id,
  revision: count,
  note: z.string(),
  at: instant,
})

const review = z.strictObject({
  id,
  cardId: id,
  kind: z.enum(['review', 'reset']),
  source: z.enum(SOURCES),
  at: instant,
  recordedAt: instant,
  studyDay: whole,
  zoneOffsetMinutes: whole,
  cutoffHour: whole,
  grade: z.enum(GRADES).nullable(),
  derivedGrade: z.enum(GRADES).nullable(),
  answer,
  durationMs: count,
  revision: count,
  parameterSetId: id,
  desiredRetention: z.number().min(RETENTION.least).max(RETENTION.most),
  // From version 2 on.
  placedDays: count.nullable().default(null),
  elapsedDays: z.number(),
  retrievability: z.number().nullable(),
  before: memory,
  after: memory,
  folded: memory.nullable(),
  version: count,
  undo: z.strictObject({ id, at: instant }).nullable(),
})

/** Weights learned from the log, or an attempt at it. */
const training = z.strictObject({
  id,
  at: instant,
  finishedAt: instant.nullable(),
  reviews: count.nullable(),
  parameterSetId: id.nullable(),
  /** What it came to (core/review/verdict.ts). */
  body: z.looseObject({ tag: z.string() }).nullable(),
})

/** Weights taken over. */
const adoption = z.strictObject({ id, at: instant, parameterSetId: id })

export const documentSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal([1, 2, VERSION]),
  exportedAt: instant,
  learner,
  parameterSets: z.array(parameterSet),
  packs: z.array(pack),
  questions: z.array(question),
  cards: z.array(card),
  flags: z.array(flag),
  // From version 2 on.
  trainings: z.array(training).default([]),
  adoptions: z.array(adoption).default([]),
  reviews: z.array(review),
  // From version 2 on.
  questionTexts: z.array(questionText).default([]),
  attempts: z.array(attempt).default([]),
  // From version 3 on.
  interviews: z.array(interview).default([]),
})

/** Everything one learner owns. */
export type ExportDocument = z.infer<typeof documentSchema>
export type ExportedReview = z.infer<typeof review>
export type ExportedCard = z.infer<typeof card>
