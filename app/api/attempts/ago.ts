import { z } from 'zod'

const DAY_MS = 24 * 3600_000

/** How long ago something happened, by the browser's clock. */
export const agoMs = z
  .number()
  .min(0)
  .max(30 * DAY_MS)
  .transform(Math.round)

/** Time spent. */
export const spentMs = z.number().min(0).max(DAY_MS).transform(Math.round)
