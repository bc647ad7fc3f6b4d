import type { Instant } from '#core/review/entry.ts'

/** Something the learner did that the server has not acknowledged yet. */
export type Op = {
  /** Of the review or flag it makes: the server knows a repeated one by it. Fresh for all others. */
  readonly id: string
  readonly what: 'answer' | 'undo' | 'change'
  /** Card, attempt or interview that it is about: what is about one is sent in order. */
  readonly cardId: string
  /** Place of an attempt, where several answers to it are one to the learner. */
  readonly place?: number
  /** On this browser's clock; later ops of one tab have later times. */
  readonly at: Instant
  readonly method: 'POST' | 'DELETE'
  readonly path: string
  readonly body: Readonly<Record<string, unknown>> | null
  /** The body says how long ago it was done: as an answer's always does, and all that happens in an attempt or an interview. */
  readonly aged?: 'body' | 'list'
  /**
   * What it means when the server says that it is not possible any more (409 without a version), as after another browser
   * did the same: nothing is lost (`pass`), or the learner must know (`say`). Else it is tried again.
   */
  readonly late?: 'pass' | 'say'
  /** Why the server will never take it; it stays visible until the learner lets go of it. */
  readonly refused?: string
}

const MOST_AGO = 30 * 24 * 3600_000

/** The body to send now: the server counts back from its own clock, so a wrong one here cannot hurt. */
export const bodyOf = (op: Op, now: Instant): string | null => {
  if (op.body === null) return null
  const aged = { ...op.body, agoMs: Math.min(MOST_AGO, Math.max(0, now - op.at)) }
  if (op.aged === 'list') return JSON.stringify([aged])
  return JSON.stringify(op.aged === 'body' || op.what === 'answer' ? aged : op.body)
}

const ORDER: Readonly<Record<Op['what'], number>> = { answer: 0, change: 1, undo: 2 }

/** Oldest first; where two tabs did something in one millisecond, an undo comes last. */
export const inOrder = (ops: readonly Op[]): readonly Op[] =>
  [...ops].sort((a, b) => a.at - b.at || ORDER[a.what] - ORDER[b.what])

/** Milliseconds to wait after so many failures in a row. */
export const patience = (failures: number): number => Math.min(30_000, 500 * 2 ** Math.min(failures, 6))

/** `crypto.randomUUID` is missing where the page came over plain http from another machine. */
export const freshId = (): string => crypto.randomUUID?.() ?? madeUuid()

const madeUuid = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = [...bytes].map((byte, at) => {
    const marked = at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte
    return marked.toString(16).padStart(2, '0')
  })
  return [
    [0, 4],
    [4, 6],
    [6, 8],
    [8, 10],
    [10, 16],
  ]
    .map(([from, to]) => hex.slice(from, to).join(''))
    .join('-')
}
