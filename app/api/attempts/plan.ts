import { z } from 'zod'
import { id, text } from '#app/api/checked.ts'
import { KINDS } from '#core/question/question.ts'
import { LENGTH, MINUTES, MODES, SETS } from '#core/quiz/plan.ts'

const name = text(200).min(1)
const names = z.array(name).max(100)

const plan = z
  .strictObject({
    mode: z.enum(MODES),
    packId: name,
    axes: names,
    levels: names,
    kinds: z.array(z.enum(KINDS)).max(KINDS.length),
    set: z.enum(SETS),
    length: z.int().min(LENGTH.least).max(LENGTH.most),
    minutes: z.int().min(MINUTES.least).max(MINUTES.most).nullable(),
    seed: text(100).min(1),
    parts: z
      .array(text(400).regex(/^[^/]+\/[^/]+$/, 'a question and a part, such as cold-start/main'))
      .max(LENGTH.most),
  })
  .refine(({ set, length }) => set !== 'pairs' || length >= 2, {
    path: ['length'],
    message: 'a pair is two questions long',
  })
  .refine(({ mode, minutes }) => mode === 'exam' || minutes === null, {
    path: ['minutes'],
    message: 'only an exam has a time: leave it null in a practice',
  })

/** The body of `POST /api/attempts`. */
export const start = z.strictObject({ id, plan })
