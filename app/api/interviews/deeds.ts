import { z } from 'zod'
import { id, text } from '#app/api/checked.ts'
import { readAsk } from '#core/interview/ask.ts'
import { CONFIDENCES } from '#core/review/entry.ts'

const HOUR = 3600_000

const name = text(100).min(1)
const words = text(20_000)
export const ask = text(120).refine((value) => readAsk(value) !== null, 'an ask, such as 0.main or 1.probe.0')
const index = z.int().min(0).max(1000)
const count = z.int().min(0).max(100_000)

const draft = z.strictObject({
  words,
  choice: name.exactOptional(),
  confidence: z.enum(CONFIDENCES).exactOptional(),
  estimate: z.number().exactOptional(),
})

const ms = z
  .number()
  .min(0)
  .max(12 * HOUR)
  .transform(Math.round)

const speech = z.strictObject({
  recordingId: id.nullable(),
  spokenMs: ms,
  longestPauseMs: ms,
  wordsPerMinute: z.number().min(0).max(2000).nullable(),
  fillers: z.record(text(50).min(1), count).refine((all) => Object.keys(all).length <= 100, 'at most 100'),
})

const evidence = z.discriminatedUnion('tag', [
  z.strictObject({ tag: z.literal('quote'), ask, start: count, end: count }),
  z.strictObject({ tag: z.literal('note'), words: text(2000) }),
])

export const competencyScore = z.strictObject({ score: z.int().min(1).max(4), evidence })

const common = {
  id,
  /** Clipped by the store. */
  agoMs: z.number().min(0).max(Number.MAX_SAFE_INTEGER).transform(Math.round),
}

const told = text(5000)

/** One line of the body of `POST /api/interviews/ID/events` and `POST /api/room/TOKEN/events`; `proposed` is the server's. */
const deed = z.discriminatedUnion('tag', [
  z.strictObject({ ...common, tag: z.literal('began') }),
  z.strictObject({ ...common, tag: z.literal('put'), ask }),
  z.strictObject({ ...common, tag: z.literal('wrote'), ask, draft }),
  z.strictObject({ ...common, tag: z.literal('inquired'), ask, words: text(2000) }),
  z.strictObject({ ...common, tag: z.literal('revealed'), ask, clarification: index }),
  z.strictObject({ ...common, tag: z.literal('replied'), ask, words: text(2000) }),
  z.strictObject({ ...common, tag: z.literal('answered'), ask, answer: draft, speech: speech.nullable() }),
  z.strictObject({ ...common, tag: z.literal('marked'), ask, keyPoint: index, said: z.boolean().nullable() }),
  z.strictObject({ ...common, tag: z.literal('noted'), note: id, ask: ask.nullable(), words: text(5000) }),
  z.strictObject({
    ...common,
    tag: z.literal('scored'),
    competency: name,
    score: competencyScore.nullable(),
  }),
  z.strictObject({ ...common, tag: z.literal('paused') }),
  z.strictObject({ ...common, tag: z.literal('resumed') }),
  z.strictObject({ ...common, tag: z.literal('ended') }),
  z.strictObject({ ...common, tag: z.literal('told'), well: told, better: told }),
])

export const deeds = z.array(deed).min(1).max(200)
