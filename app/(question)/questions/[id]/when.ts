import type { Clock, Instant, Memory, Rules, SeenMemory, StudyDay } from '#core/review/entry.ts'
import { retrievability } from '#core/review/memory.ts'
import { studyDayOf } from '#core/review/study-day.ts'

/** What a card's memory means in words. */
export const memoryInWords = (memory: Memory, clock: Clock, rules: Rules, now: Instant): string => {
  if (memory.phase === 'new') return 'not asked yet'
  const likely = `${Math.round(retrievability(memory, now, rules) * 100)} % likely remembered now`
  if (memory.phase !== 'review')
    return `being learned, ${memory.due <= now ? 'due now' : `back ${timeOf(memory.due, clock.timeZone)}`}`
  return `back ${dueInWords(memory.dueDay, studyDayOf(now, clock))}, ${likely}`
}

/** When a card comes back, after "due": `at 10:10`, `tomorrow`, `on 7 December 2026`. */
export const dueOf = (memory: SeenMemory, clock: Clock, now: Instant): string =>
  memory.phase === 'review'
    ? dueInWords(memory.dueDay, studyDayOf(now, clock))
    : memory.due <= now
      ? 'now'
      : timeOf(memory.due, clock.timeZone)

const timeOf = (at: Instant, timeZone: string): string =>
  `at ${new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone })}`

const DAY = 24 * 3600_000

const dueInWords = (dueDay: StudyDay, today: StudyDay): string => {
  if (dueDay <= today) return 'today'
  if (dueDay === today + 1) return 'tomorrow'
  const day = new Date(dueDay * DAY).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return `on ${day}`
}
