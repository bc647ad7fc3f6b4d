import { z } from 'zod'
import { KINDS } from '#core/question/question.ts'
import { NOVELTIES } from '#core/quiz/draw.ts'
import { MODES, SETS } from '#core/quiz/plan.ts'
import { CONFIDENCES } from '#core/review/entry.ts'
import { answer, count, id, instant, whole } from './document-fields.ts'

const plan = z.strictObject({
  mode: z.enum(MODES),
  packId: id,
  axes: z.array(z.string()),
  levels: z.array(z.string()),
  kinds: z.array(z.enum(KINDS)),
  set: z.enum(SETS),
  length: count,
  minutes: count.nullable(),
  seed: z.string(),
  parts: z.array(z.string()),
})

const share = z.number().min(0).max(1)

const judgement = z.strictObject({
  answered: z.boolean(),
  answer,
  answeredAt: whole.nullable(),
  ms: count,
  score: z.strictObject({
    mark: share,
    choice: z.literal([0, 0.5, 1]).nullable(),
    reasons: share.nullable(),
    sure: share.nullable(),
    right: z.boolean().nullable(),
  }),
  wrongReason: z.boolean(),
  lucky: z.boolean(),
  feeds: z.enum(['again', 'hard']).nullable(),
  decidedBy: id.nullable(),
})

const tally = { places: count, answered: count, half: count, full: count, mark: share.nullable() }
const slices = z.array(z.strictObject({ id: z.string(), ...tally }))

const result = z.strictObject({
  ...tally,
  passed: z.boolean().nullable(),
  byAxis: slices,
  byLevel: slices,
  calibration: z.strictObject({
    answers: count,
    brier: share.nullable(),
    said: share.nullable(),
    right: share.nullable(),
    excess: z.number().nullable(),
    byConfidence: z.array(z.strictObject({ confidence: z.enum(CONFIDENCES), answers: count, right: count })),
  }),
  wrongReasons: count,
  lucky: count,
  ms: count,
})

const late = z.literal(true).exactOptional()

const event = z.strictObject({
  id,
  place: count,
  at: instant,
  recordedAt: instant,
  body: z.discriminatedUnion('tag', [
    z.strictObject({ tag: z.literal('answered'), late, answer, ms: count }),
    z.strictObject({ tag: z.literal('left'), late, ms: count }),
    z.strictObject({ tag: z.literal('flagged'), late, flagged: z.boolean() }),
    z.strictObject({
      tag: z.literal('marked'),
      late,
      ticks: z.array(count).exactOptional(),
      knew: z.boolean().exactOptional(),
    }),
  ]),
})

export const attempt = z.strictObject({
  id,
  plan,
  contentHash: z.string(),
  startedAt: instant,
  endsAt: instant.nullable(),
  handedInAt: instant.nullable(),
  result: result.nullable(),
  takenBackAt: instant.nullable(),
  items: z.array(
    z.strictObject({
      place: count,
      cardId: id,
      /** With the question of the card, the key of its text. */
      hash: z.string(),
      novelty: z.enum(NOVELTIES),
      outcome: judgement.nullable(),
    }),
  ),
  events: z.array(event),
})

/** As it was when it was drawn for an attempt. */
export const questionText = z.strictObject({ questionId: id, hash: z.string(), body: z.looseObject({}) })

export type ExportedAttempt = z.infer<typeof attempt>
export type ExportedText = z.infer<typeof questionText>
