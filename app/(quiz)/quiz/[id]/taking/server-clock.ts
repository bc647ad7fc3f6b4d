import type { Instant } from '#core/review/entry.ts'

/** The server's clock as this page knows it, whatever the browser's says and however that is set meanwhile. */
export type ServerClock = {
  readonly now: () => Instant
  /** The server said `now` in answer to what was asked at `asked`, by `performance.now()`. */
  readonly heard: (now: Instant, asked: number) => void
  /** Whether the machine slept, or its clock was set: time may have passed that was not counted here. Said once. */
  readonly noticeSkip: () => boolean
}

export const createServerClock = (now: Instant): ServerClock => {
  let base = { now, steady: performance.now(), wall: Date.now() }
  return {
    now: () => base.now + (performance.now() - base.steady),
    // As if the whole way back and forth came after the server looked at its clock: what is done here at an instant
    // of this clock reaches the server by then, so what is done just before the end counts.
    heard: (heard, asked) => {
      base = { now: heard, steady: asked, wall: Date.now() - (performance.now() - asked) }
    },
    noticeSkip: () => {
      const wall = base.wall + (performance.now() - base.steady)
      const skip = Date.now() - wall
      if (Math.abs(skip) <= NOTICED) return false
      base = { ...base, wall: base.wall + skip }
      return true
    },
  }
}

const NOTICED = 2000
