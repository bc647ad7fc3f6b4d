import { z } from 'zod'
import { CONFIDENCES } from '#core/review/entry.ts'

// What more than one list of the document is made of.

export const whole = z.int()
export const count = z.int().min(0)
/** UTC, ISO 8601. */
export const instant = z.iso.datetime()
export const id = z.string().min(1).max(200)

export const answer = z.strictObject({
  choice: z.string().exactOptional(),
  reasons: z.array(z.string()).exactOptional(),
  confidence: z.enum(CONFIDENCES).exactOptional(),
  words: z.string().exactOptional(),
  ticks: z.array(count).exactOptional(),
  knew: z.boolean().exactOptional(),
  estimate: z.number().exactOptional(),
  error: z.number().exactOptional(),
  seed: z.string().exactOptional(),
})
