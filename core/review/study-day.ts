import type { Clock, Instant, StudyDay } from './entry.ts'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** The local calendar day, counted from the cut-off hour: 03:59 still belongs to yesterday when it is 4. */
export const studyDayOf = (at: Instant, clock: Clock): StudyDay =>
  studyDayAt(at, zoneOffsetMinutes(at, clock.timeZone), clock.cutoffHour)

/** The same, where the zone's offset at that instant is known. */
export const studyDayAt = (at: Instant, zoneOffsetMinutes: number, cutoffHour: number): StudyDay =>
  Math.floor((at + zoneOffsetMinutes * MINUTE - cutoffHour * HOUR) / DAY)

/** Minutes to add to UTC for the local time; east of Greenwich is positive. */
export const zoneOffsetMinutes = (at: Instant, timeZone: string): number => {
  const text = offsetFormat(timeZone).format(at)
  // `GMT+05:45`; with seconds long ago; some engines write no more than `GMT` for none.
  const offset = text.slice(text.indexOf('GMT') + 3)
  const size = offset
    .split(':')
    .reduce((sum, part, place) => sum + Math.abs(Number(part)) * 60 ** (1 - place), 0)
  return offset.startsWith('-') ? -Math.round(size) : Math.round(size)
}

/**
 * The first instant of a study day. Where the clocks skip the cut-off hour the day starts as they do so;
 * a day that a zone skipped altogether starts with the next one.
 */
export const startOfStudyDay = (day: StudyDay, clock: Clock): Instant => {
  const wall = day * DAY + clock.cutoffHour * HOUR
  // No zone is further than a day from UTC, so these are the offsets before and after a change near the cut-off.
  const before = wall - zoneOffsetMinutes(wall - DAY, clock.timeZone) * MINUTE
  const after = wall - zoneOffsetMinutes(wall + DAY, clock.timeZone) * MINUTE
  const earlier = Math.min(before, after)
  return studyDayOf(earlier, clock) >= day ? earlier : Math.max(before, after)
}

/** Whether this is the name of a time zone, such as `Europe/Berlin`. A bare offset is not. */
export const isTimeZone = (name: string): boolean => {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    offsetFormat(name)
    return true
  } catch {
    return false
  }
}

// Building a format takes a hundred times as long as using it.
const formats = new Map<string, Intl.DateTimeFormat>()

const offsetFormat = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  formats.set(timeZone, made)
  return made
}
