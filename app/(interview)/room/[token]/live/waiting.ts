import type { Deed } from '#core/interview/event.ts'
import type { Instant } from '#core/review/entry.ts'

/** Something that was done in a room and is not acknowledged yet. */
export type Waiting = {
  /** The event's: a repeated one is known by it. */
  readonly id: string
  /** Of the link it was done with, and the interview it was done in. */
  readonly token: string
  readonly interviewId: string
  /** By this browser's clock. */
  readonly at: Instant
  readonly deed: Deed
}

/**
 * The queue with one more at its end. What is being written is said by its last state alone, so an earlier one that was
 * never sent makes way; `underway` are the ids that may have arrived.
 */
export const queued = (
  queue: readonly Waiting[],
  next: Waiting,
  underway: ReadonlySet<string>,
): { readonly queue: readonly Waiting[]; readonly gone: readonly string[] } => {
  const written = writtenIn(next.deed)
  const gone = queue.flatMap(({ id, deed }) =>
    written !== null && writtenIn(deed) === written && !underway.has(id) ? [id] : [],
  )
  return { queue: [...queue.filter(({ id }) => !gone.includes(id)), next], gone }
}

/** Which draft or note it is a state of; null for what stands for itself. */
const writtenIn = (deed: Deed): string | null =>
  deed.tag === 'wrote' ? deed.ask : deed.tag === 'noted' ? deed.note : null

/** What is sent: how long ago each was done, since the server's clock says when it is now. */
export const bodyOf = (queue: readonly Waiting[], now: Instant): string =>
  JSON.stringify(
    queue.map(({ id, at, deed }) => ({ id, agoMs: Math.min(MOST_AGO, Math.max(0, now - at)), ...deed })),
  )

const MOST_AGO = 12 * 3600_000

/** More than this at once the server need not read; the rest follows. */
export const MOST = 50
