import { useLayoutEffect, useState } from 'react'
import type { Instant } from '#core/review/entry.ts'

/** An instant that follows a clock by the second. `atFirst` is what the server's page was made with. */
export const useNow = (atFirst: Instant, now: () => Instant, everyMs = 250): Instant => {
  const [shown, show] = useState(atFirst)
  useLayoutEffect(() => {
    const look = () => show(Math.floor(now() / everyMs) * everyMs)
    look()
    const timer = setInterval(look, everyMs)
    return () => clearInterval(timer)
  }, [now, everyMs])
  return shown
}
