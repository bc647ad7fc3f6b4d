import { useState } from 'react'
import { SECONDARY } from '#app/_ui/button.ts'
import { Section } from '#app/_ui/section.tsx'
import { refusedBy } from '#app/(interview)/post.ts'
import { freshId } from '#app/(review)/study/outbox-op.ts'
import type { InterviewPlan } from '#core/interview/plan.ts'
import type { Seat } from '#core/interview/room.ts'
import type { RoomLive } from './live/room-live.ts'
import { pathOf } from './live/send.ts'

type NextRoundProps = {
  readonly room: RoomLive
  readonly seat: Seat
  readonly side: 'candidate' | 'interviewer'
  readonly plan: InterviewPlan
  /** Of the interview that is over. */
  readonly id: string
}

/** After the end: the report, and another interview in this room, with the places changed or not. */
export function NextRound({ room, seat, side, plan, id }: NextRoundProps) {
  // One id for as long as it is asked for, so that a second press is the same round.
  const [roundId] = useState(freshId)
  const [state, set] = useState<{ readonly busy: boolean; readonly why: string }>({ busy: false, why: '' })
  if (seat === 'guest')
    return (
      <Section title="Another round">
        <p className="text-ink-2">
          {side === 'candidate'
            ? 'The interviewer can begin another one, also with changed places. It appears here by itself.'
            : 'Whoever opened the room can begin another one, also with changed places. It appears here by itself.'}
        </p>
      </Section>
    )
  const begin = async (swap: boolean) => {
    set({ busy: true, why: '' })
    // Once it is begun the stream brings it.
    const why = await refusedBy(`${pathOf(room.token)}/rounds`, {
      id: roundId,
      plan: { ...plan, seed: roundId },
      swap,
    })
    set({ busy: why === null, why: why ?? '' })
  }
  return (
    <>
      <Section
        title="The report"
        words="The answers beside what a good one says, the scores, and what each told the other."
      >
        <a href={`/interview/${id}`} className={SECONDARY}>
          The report of this interview
        </a>
      </Section>
      <Section
        title="Another round"
        words={`With the same length and level, and questions that this room has not had. ${
          side === 'interviewer' ? 'Swapped, the candidate interviews you.' : 'Swapped, you interview.'
        }`}
      >
        <div className="flex flex-wrap gap-3">
          <button type="button" disabled={state.busy} onClick={() => void begin(true)} className={SECONDARY}>
            Swap roles
          </button>
          <button type="button" disabled={state.busy} onClick={() => void begin(false)} className={SECONDARY}>
            Same roles again
          </button>
        </div>
        <p role="status" className="mt-2 text-sm text-wrong empty:hidden">
          {state.why}
        </p>
      </Section>
    </>
  )
}
