import type { Session } from '#core/review/session.ts'
import type { StudyItem } from '#core/review/study-item.ts'

type EyebrowProps = {
  readonly item: StudyItem
  readonly session: Session
  /** With the title, where it is not the heading of the page. */
  readonly title?: boolean
}

export function Eyebrow({ item, session, title = false }: EyebrowProps) {
  const { learning, review, new: fresh } = session.counts
  return (
    <>
      <p className="mb-1.5 flex flex-wrap gap-x-3 text-sm text-ink-3 tabular-nums">
        <span>{item.axisLabel}</span>
        <span>{item.question.level}</span>
        {item.phase === 'new' && <span>new</span>}
        {item.part !== 'main' && <span>flip</span>}
        {item.leech && <span className="text-warm">keeps slipping</span>}
        <span className="ml-auto">{learning + review + fresh} due</span>
      </p>
      {title && <h1 className="mb-2 text-[0.96875rem] text-ink-2">{item.question.title}</h1>}
    </>
  )
}
