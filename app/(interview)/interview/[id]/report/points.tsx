import { Icon } from '#app/_ui/icon.tsx'
import type { Proposal } from '#core/interview/event.ts'
import type { PointMark } from '#core/interview/feedback.ts'
import { PointLine } from './point-line.tsx'

type PointsProps = {
  readonly points: readonly PointMark[]
  readonly proposals: readonly Proposal[]
}

/** What a good answer says, and what of it was said; to be read only. */
export function Points({ points, proposals }: PointsProps) {
  return (
    <ul className="divide-y divide-line rounded-lg border border-line bg-raised">
      {points.map((point, index) => (
        <li
          key={point.text}
          className="grid grid-cols-[auto_1fr] items-start gap-x-3 px-3.5 py-2.5 leading-snug sm:grid-cols-[auto_1fr_auto]"
        >
          <span
            className={`mt-0.5 grid size-[1.125rem] place-items-center rounded-full ${point.said ? 'bg-correct-wash text-correct' : 'bg-sunken text-ink-3'}`}
          >
            <Icon name={point.said ? 'tick' : 'dash'} className="size-3" />
            <span className="sr-only">{point.said ? 'Said: ' : 'Not said: '}</span>
          </span>
          <PointLine point={point} index={index} proposals={proposals} />
        </li>
      ))}
    </ul>
  )
}
