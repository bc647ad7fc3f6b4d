'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { TickLine } from '#app/_ui/tick-line.tsx'
import type { AskId } from '#core/interview/ask.ts'
import type { Proposal } from '#core/interview/event.ts'
import type { PointMark } from '#core/interview/feedback.ts'
import { PointLine } from './point-line.tsx'
import { sendMark } from './send-mark.ts'

type OwnPointsProps = {
  readonly interviewId: string
  readonly ask: AskId
  readonly points: readonly PointMark[]
  readonly proposals: readonly Proposal[]
}

/** As `Points`, where the candidate judges: each tick is saved as it is set, and the report follows. */
export function OwnPoints({ interviewId, ask, points, proposals }: OwnPointsProps) {
  const router = useRouter()
  const [own, setOwn] = useState<Readonly<Record<number, boolean>>>({})
  const [refused, setRefused] = useState<string | null>(null)
  // One after the other: the last mark of a key point holds.
  const sending = useRef(Promise.resolve())
  const isSaid = (index: number) => own[index] ?? points[index]?.said ?? false

  const toggle = (index: number) => {
    const said = !isSaid(index)
    setOwn({ ...own, [index]: said })
    // What the grader says anyway is no mark of one's own.
    const mark = said === (points[index]?.band === 'covered') ? null : said
    sending.current = sending.current.then(async () => {
      const why = await sendMark(interviewId, ask, index, mark)
      setRefused(why)
      if (why === null) router.refresh()
      else setOwn(({ [index]: _, ...others }) => others)
    })
  }

  return (
    <>
      <p role="status" className="mb-2 text-sm font-semibold text-wrong empty:hidden">
        {refused}
      </p>
      <fieldset>
        <legend className="sr-only">What was said; your ticks decide</legend>
        <div className="divide-y divide-line overflow-hidden rounded-lg border border-edge bg-raised">
          {points.map((point, index) => (
            <TickLine
              key={point.text}
              className={`grid-cols-[auto_1fr] sm:grid-cols-[auto_1fr_auto] ${point.band === 'maybe' && point.by === 'grader' ? 'bg-warm-wash' : ''}`}
              checked={isSaid(index)}
              toggle={() => toggle(index)}
              describedBy={`${ask}-mark-${index}`}
            >
              <PointLine point={point} index={index} proposals={proposals} id={`${ask}-mark-${index}`} />
            </TickLine>
          ))}
        </div>
      </fieldset>
    </>
  )
}
