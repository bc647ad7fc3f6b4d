import { z } from 'zod'
import { id, text } from '#app/api/checked.ts'
import { LENGTH } from '#core/quiz/plan.ts'
import { CONFIDENCES } from '#core/review/entry.ts'
import { agoMs, spentMs } from './ago.ts'

const name = text(100)

/** What is given before a key is seen; ticks, errors and seeds are the server's or come as marks. */
const answer = z.strictObject({
  choice: name.exactOptional(),
  reasons: z.array(name).max(26).exactOptional(),
  confidence: z.enum(CONFIDENCES).exactOptional(),
  words: text(20_000).exactOptional(),
  estimate: z.number().exactOptional(),
})

const event = {
  id,
  place: z
    .int()
    .min(0)
    .max(LENGTH.most - 1),
  agoMs,
  after: id.exactOptional(),
}

/** One line of the body of `POST /api/attempts/ID/events`. */
const line = z.discriminatedUnion('tag', [
  z.strictObject({ ...event, tag: z.literal('answered'), answer, ms: spentMs }),
  z.strictObject({ ...event, tag: z.literal('left'), ms: spentMs }),
  z.strictObject({ ...event, tag: z.literal('flagged'), flagged: z.boolean() }),
  z
    .strictObject({
      ...event,
      tag: z.literal('marked'),
      ticks: z.array(z.int().min(0).max(1000)).max(100).exactOptional(),
      knew: z.boolean().exactOptional(),
    })
    .refine(({ ticks, knew }) => (ticks === undefined) !== (knew === undefined), 'give either ticks or knew'),
])

export const events = z.array(line).min(1).max(200)
