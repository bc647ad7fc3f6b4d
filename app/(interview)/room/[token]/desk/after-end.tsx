import type { Ref } from 'react'
import { QUESTION_TITLE } from '#app/_ui/question/title.ts'
import { COMPETENCIES } from '#core/interview/competencies.ts'
import type { InterviewState } from '#core/interview/state.ts'
import { MutualFeedback } from '../feedback-form.tsx'
import type { RoomLive } from '../live/room-live.ts'
import { NextRound } from '../next-round.tsx'
import type { AtDesk } from './at-desk.ts'

type OverProps = { readonly state: InterviewState; readonly heading: Ref<HTMLHeadingElement> }

/** That the interview is over, and what of it the interviewer has still to give. */
export function Over({ state, heading }: OverProps) {
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className={QUESTION_TITLE}>
        The interview is over
      </h1>
      <p className="mt-2 text-ink-2 text-pretty">{leftToGive(state)}</p>
    </>
  )
}

/** What each tells the other, the report, and another round. */
export function AfterEnd({ desk, room }: { readonly desk: AtDesk; readonly room: RoomLive }) {
  const { interviewer, candidate } = desk.state.told
  return (
    <>
      <MutualFeedback
        other="candidate"
        own={interviewer ?? null}
        theirs={candidate ?? null}
        tell={(told) => room.act({ tag: 'told', ...told })}
      />
      <NextRound
        room={room}
        seat={desk.here.seat}
        plan={desk.view.plan}
        side="interviewer"
        id={desk.view.id}
      />
    </>
  )
}

const leftToGive = ({ scores, told }: InterviewState): string => {
  const missing = COMPETENCIES.filter(({ id }) => scores[id] === undefined).length
  const left = [
    ...(missing > 0 ? [`${missing} of ${COMPETENCIES.length} scores`] : []),
    ...(told.interviewer === undefined ? ['feedback for the candidate'] : []),
  ]
  return left.length === 0
    ? 'All scores and your feedback are given. Marks, notes and scores can still be changed; they count in the report.'
    : `Still to give: ${left.join(', and ')}. Marks and notes can be changed as well; all of it counts in the report.`
}
