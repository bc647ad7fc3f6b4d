import { z } from 'zod'
import { ROLES } from '#core/interview/event.ts'
import { COMPANIES, LENGTHS, MODES } from '#core/interview/plan.ts'
import { SEATS } from '#core/interview/room.ts'
import { ROUND_KINDS } from '#core/interview/script.ts'
import { CONFIDENCES } from '#core/review/entry.ts'
import { count, id, instant } from './document-fields.ts'

const plan = z.strictObject({
  packId: id,
  company: z.enum(COMPANIES),
  minutes: z.literal(LENGTHS),
  level: z.string(),
  axes: z.array(z.string()),
  mode: z.enum(MODES),
  seed: z.string(),
})

const round = z.strictObject({
  place: count,
  kind: z.enum(ROUND_KINDS),
  boxMs: count,
  /** With the hash the key of its text; both are null in the closing. */
  questionId: id.nullable(),
  hash: z.string().nullable(),
  body: z.strictObject({
    axisLabel: z.string(),
    seed: z.string().nullable(),
    flips: z.array(z.string()),
  }),
})

const ask = id
const words = z.string()

const draft = z.strictObject({
  words,
  choice: z.string().exactOptional(),
  confidence: z.enum(CONFIDENCES).exactOptional(),
  estimate: z.number().exactOptional(),
})

const speech = z.strictObject({
  /** Recordings are not in the document. */
  recordingId: id.nullable(),
  spokenMs: count,
  longestPauseMs: count,
  wordsPerMinute: z.number().nullable(),
  fillers: z.record(z.string(), count),
})

const score = z.strictObject({
  score: z.int().min(1).max(4),
  evidence: z.discriminatedUnion('tag', [
    z.strictObject({ tag: z.literal('quote'), ask, start: count, end: count }),
    z.strictObject({ tag: z.literal('note'), words }),
  ]),
})

const deed = z.discriminatedUnion('tag', [
  z.strictObject({ tag: z.literal('began') }),
  z.strictObject({ tag: z.literal('put'), ask }),
  z.strictObject({ tag: z.literal('wrote'), ask, draft }),
  z.strictObject({ tag: z.literal('inquired'), ask, words }),
  z.strictObject({ tag: z.literal('revealed'), ask, clarification: count }),
  z.strictObject({ tag: z.literal('replied'), ask, words }),
  z.strictObject({ tag: z.literal('answered'), ask, answer: draft, speech: speech.nullable() }),
  z.strictObject({ tag: z.literal('marked'), ask, keyPoint: count, said: z.boolean().nullable() }),
  z.strictObject({ tag: z.literal('noted'), note: id, ask: ask.nullable(), words }),
  z.strictObject({ tag: z.literal('scored'), competency: z.string(), score: score.nullable() }),
  z.strictObject({
    tag: z.literal('proposed'),
    ask,
    model: z.string(),
    promptVersion: z.string(),
    marks: z.array(z.strictObject({ keyPoint: count, said: z.boolean(), quote: z.string() })),
    followUp: z.string().nullable(),
  }),
  z.strictObject({ tag: z.literal('paused') }),
  z.strictObject({ tag: z.literal('resumed') }),
  z.strictObject({ tag: z.literal('ended') }),
  z.strictObject({ tag: z.literal('told'), well: words, better: words }),
])

export const interview = z.strictObject({
  id,
  /** The links into it are not in the document. */
  room: z.strictObject({ id, createdAt: instant, expiresAt: instant }).nullable(),
  candidateSeat: z.enum(SEATS),
  plan,
  choices: z.array(z.strictObject({ id, label: z.string(), short: z.string() })),
  contentHash: z.string(),
  createdAt: instant,
  endedAt: instant.nullable(),
  appliedAt: instant.nullable(),
  takenBackAt: instant.nullable(),
  rounds: z.array(round),
  /** By `seq`, from 1 and without gaps. */
  events: z.array(z.strictObject({ id, seq: count, at: instant, by: z.enum(ROLES), body: deed })),
  ratings: z.array(
    z.strictObject({
      id,
      passId: id,
      rater: z.string(),
      at: instant,
      scores: z.record(z.string(), score),
    }),
  ),
})

export type ExportedInterview = z.infer<typeof interview>
