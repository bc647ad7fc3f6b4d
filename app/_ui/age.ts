import type { Instant } from '#core/review/entry.ts'

/** How long ago a day (`2026-10-01`) was: `today`, `12 days ago`, `8 months ago`, `2 years ago`. */
export const ageInWords = (day: string, now: Instant): string => {
  const days = Math.floor((now - Date.parse(day)) / DAY)
  if (days <= 0) return 'today'
  if (days === 1) return 'yesterday'
  // From the 46th day on, months round to two.
  if (days <= 45) return `${days} days ago`
  const months = Math.round(days / 30.44)
  return months < 24 ? `${months} months ago` : `${Math.floor(months / 12)} years ago`
}

const DAY = 24 * 3600_000
