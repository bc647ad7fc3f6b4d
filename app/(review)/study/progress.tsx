import type { Session } from '#core/review/session.ts'

/** How far the day's work is done; the numbers beside each question say the same. */
export function Progress({ session }: { readonly session: Session }) {
  const { learning, review, new: fresh } = session.counts
  const done = session.history.length
  const share = done / Math.max(1, done + learning + review + fresh)
  return (
    <div aria-hidden="true" className="fixed inset-x-0 top-0 z-10 h-[3px] bg-line">
      <div className="h-full origin-left bg-ink" style={{ transform: `scaleX(${share})` }} />
    </div>
  )
}
