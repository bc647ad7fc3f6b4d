import { spent } from '../../spent.ts'
import { type ResultItem, titleOf } from './item.ts'

/** How the time was spent, in a sentence; each question says its own. */
export function Times({ items }: { readonly items: readonly ResultItem[] }) {
  const timed = items.filter(({ outcome }) => outcome.ms > 0)
  const times = timed.map(({ outcome }) => outcome.ms).sort((a, b) => a - b)
  const longest = timed.reduce<(typeof timed)[number] | null>(
    (most, item) => (most === null || item.outcome.ms > most.outcome.ms ? item : most),
    null,
  )
  if (longest === null) return null
  const middle = times[Math.floor((times.length - 1) / 2)] ?? 0
  return (
    <p className="mb-4 text-ink-2">
      You spent {spent(times.reduce((sum, ms) => sum + ms, 0))} on them
      {times.length > 1 &&
        `, half of them within ${spent(middle)}; the longest, ${spent(longest.outcome.ms)}, on “${titleOf(longest)}”`}
      .
    </p>
  )
}
