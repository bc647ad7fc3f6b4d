/** `24:13`, `1:04:13`; what is left of a second counts as one. */
export const clockOf = (ms: number): string => {
  const seconds = Math.max(0, Math.ceil(ms / 1000))
  const two = (value: number) => String(value).padStart(2, '0')
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`
}

/** What is said aloud when so little is left; null in between. Only on the way down: not where one arrives late. */
export const milestoneBetween = (before: number, after: number): string | null => {
  const passed = MILESTONES.filter((minutes) => before > minutes * 60_000 && after <= minutes * 60_000)
  const last = passed.at(-1)
  return last === undefined ? null : last === 1 ? '1 minute left.' : `${last} minutes left.`
}

const MILESTONES = [10, 5, 1]
