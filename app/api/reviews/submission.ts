import { z } from 'zod'
import { id, text } from '#app/api/checked.ts'
import type { Answer } from '#core/review/entry.ts'
import { CONFIDENCES, GRADES, SOURCES } from '#core/review/entry.ts'
import type { SubmittedReview } from '#core/review/submission.ts'

const DAY_MS = 24 * 3600_000

const name = text(100)

const answer = z.strictObject({
  choice: name.optional(),
  reasons: z.array(name).max(26).optional(),
  confidence: z.enum(CONFIDENCES).optional(),
  words: text(20_000).optional(),
  ticks: z.array(z.int().min(0).max(1000)).max(100).optional(),
  knew: z.boolean().optional(),
  estimate: z.number().optional(),
  error: z.number().optional(),
  seed: name.optional(),
})

const submission = z.strictObject({
  id,
  cardId: id,
  version: z.int().min(0),
  agoMs: z
    .number()
    .min(0)
    .max(30 * DAY_MS)
    .transform(Math.round),
  grade: z.enum(GRADES),
  derivedGrade: z.enum(GRADES),
  answer,
  durationMs: z.number().min(0).max(DAY_MS).transform(Math.round),
  revision: z.int().min(0),
  source: z.enum(SOURCES),
  placedDays: z.int().min(1).max(36_500).nullable().default(null),
})

/** The body of `POST /api/reviews`: one answer or a list. Told apart first, so that an error names the field in it. */
export const submissions = z.unknown().transform((body, context) => {
  const parsed = Array.isArray(body)
    ? z.array(submission).min(1).max(100).safeParse(body)
    : submission.safeParse(body)
  if (parsed.success) return Array.isArray(parsed.data) ? { many: parsed.data } : { one: parsed.data }
  for (const { path, message } of parsed.error.issues) {
    context.addIssue({ code: 'custom', path: [...path], message })
  }
  return z.NEVER
})

type Parsed = z.infer<typeof submission>

/** An optional field that is missing is left out, as core's types have it. */
export const submitted = ({ answer: given, ...rest }: Parsed): SubmittedReview => ({
  ...rest,
  answer: Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Answer,
})
