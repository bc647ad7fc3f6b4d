import { useNow } from '#app/(interview)/time/use-now.ts'
import { paceOf } from '#core/interview/pace.ts'
import type { AtDesk } from './at-desk.ts'

/** Whether the script's boxes are kept. */
export function Pace({ desk }: { readonly desk: AtDesk }) {
  const { script, state, now, view } = desk
  const at = useNow(view.now, now, 1000)
  const { behindMs, round } = paceOf(script, state, at)
  const minutes = Math.round(Math.abs(behindMs) / 60_000)
  if (round === null) return null
  return (
    <p className={behindMs > 90_000 ? 'font-semibold text-warm' : 'text-ink-2'}>
      {minutes === 0 ? 'On time' : `${minutes} min ${behindMs > 0 ? 'behind' : 'ahead'}`}
    </p>
  )
}
