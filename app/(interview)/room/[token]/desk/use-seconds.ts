import { useEffect, useState } from 'react'
import type { Instant } from '#core/review/entry.ts'

/** The server's time, told every second while the clock runs, and once when it stops. */
export const useSeconds = (now: () => Instant, atFirst: Instant, runs: boolean): Instant => {
  const [at, set] = useState(atFirst)
  useEffect(() => {
    set(now())
    if (!runs) return
    const timer = setInterval(() => set(now()), 1000)
    return () => clearInterval(timer)
  }, [now, runs])
  return at
}
