import { z } from 'zod'
import { id, text } from '#app/api/checked.ts'
import { LENGTHS, MODES } from '#core/interview/plan.ts'

const name = text(200).min(1)

const common = {
  packId: name,
  minutes: z.literal(LENGTHS),
  level: name,
  axes: z.array(name).max(100),
  seed: text(100).min(1),
}

/** The body of `POST /api/interviews`. */
export const start = z.strictObject({
  id,
  plan: z.strictObject({ ...common, company: z.literal('alone'), mode: z.enum(MODES) }),
})

/** Of an interview in a room. */
export const pairedPlan = z.strictObject({
  ...common,
  company: z.literal('paired'),
  mode: z.literal('pressure'),
})
