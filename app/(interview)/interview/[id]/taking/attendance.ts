import type { Instant } from '#core/review/entry.ts'

/** When somebody last had this interview open in this browser: what outlives a crash of it. */
export type Attendance = {
  readonly note: () => void
  readonly forget: () => void
  /** By the browser's clock; null where it was no longer ago than that, or is not known. */
  readonly leftAt: (longerAgoThan: number) => Instant | null
}

export const createAttendance = (interviewId: string): Attendance => {
  const name = `seen ${interviewId}`
  let noted = 0
  return {
    note: () => {
      const now = Date.now()
      if (now - noted < OFTEN) return
      noted = now
      // Where nothing can be kept, the clock runs on over a crash.
      attempt(() => localStorage.setItem(name, String(now)))
    },
    forget: () => attempt(() => localStorage.removeItem(name)),
    leftAt: (longerAgoThan) => {
      const seen = Number(attempt(() => localStorage.getItem(name)) ?? Number.NaN)
      return Number.isFinite(seen) && Date.now() - seen > longerAgoThan ? seen : null
    },
  }
}

const OFTEN = 5000

const attempt = <T>(act: () => T): T | null => {
  try {
    return act()
  } catch {
    return null
  }
}
