import type { Ref } from 'react'
import { QUESTION_TITLE } from '#app/_ui/question/title.ts'
import type { RoomState } from '#core/interview/room.ts'
import type { CandidateView } from '#core/interview/view.ts'

type WaitingProps = {
  readonly view: CandidateView
  readonly here: RoomState
  readonly heading: Ref<HTMLHeadingElement>
}

/** While nothing is asked: before the first question, between two, and at the end. */
export function Waiting({ view, here, heading }: WaitingProps) {
  const { title, words } = wordsOf(view, here)
  return (
    <div className="mt-4">
      <h1 ref={heading} tabIndex={-1} className={QUESTION_TITLE}>
        {title}
      </h1>
      <p role="status" className="mt-2.5 text-ink-2 text-pretty">
        {words}
      </p>
      {view.status === 'waiting' && (
        <ul className="mt-6 grid list-disc gap-2 pl-5 text-ink-2 marker:text-ink-3">
          <li>
            It takes {view.plan.minutes} minutes, in {view.rounds.length} parts. The time left is always in
            view.
          </li>
          <li>A scenario leaves something out on purpose. Ask for it before you choose.</li>
          <li>
            Say what you choose and because of what, what it costs, how it fails, and what would change it.
          </li>
        </ul>
      )}
    </div>
  )
}

const wordsOf = ({ status, asks }: CandidateView, here: RoomState) => {
  const otherHere = here.seat === 'guest' ? here.hostHere : here.guestHere
  switch (status) {
    case 'waiting':
      return {
        title: 'You are in',
        words: otherHere
          ? 'The interviewer is here and begins when both of you are ready.'
          : 'The interviewer is not here just now. This page goes on by itself once they begin.',
      }
    case 'paused':
      return {
        title: 'Paused',
        words: 'The interviewer stopped the clock. This page goes on by itself once it runs again.',
      }
    case 'over':
      return {
        title: 'The interview is over',
        words: 'Thank you. All that you answered is with the interviewer.',
      }
    case 'running':
      return asks.length === 0
        ? { title: 'It has begun', words: 'The first question comes from the interviewer any moment.' }
        : {
            title: 'Answered',
            words: 'What comes next is the interviewer’s to say. It appears here by itself.',
          }
  }
}
