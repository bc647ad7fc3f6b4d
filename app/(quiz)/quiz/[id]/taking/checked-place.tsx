import type { Ref } from 'react'
import { Foot } from '#app/_ui/foot.tsx'
import { headlineOf } from '#app/_ui/question/headline.ts'
import { Verdict } from '#app/_ui/question/verdict.tsx'
import { VerdictBody } from '#app/_ui/question/verdict-body.tsx'
import { deriveGrade } from '#core/review/grade.ts'
import { Eyebrow } from './eyebrow.tsx'
import { Moves } from './moves.tsx'
import { itemAt, type ShownVerdict, type Taking } from './taking.ts'
import type { TakingState } from './taking-state.ts'

type CheckedPlaceProps = {
  readonly taking: Taking
  readonly state: TakingState
  readonly verdict: ShownVerdict | null
  readonly heading: Ref<HTMLHeadingElement>
}

/** A question of a practice with its verdict, or on the way to it. */
export function CheckedPlace({ taking, state, verdict, heading }: CheckedPlaceProps) {
  const item = itemAt(taking)
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        state.on()
      }}
    >
      <Eyebrow taking={taking} state={state} />
      <h1 className="mb-3 text-ink-2">{item.question.title}</h1>
      {verdict?.tag === 'shown' ? (
        <Shown
          place={taking.place}
          verdict={verdict}
          state={state}
          heading={heading}
          now={taking.attempt.now}
        />
      ) : (
        <p role="status" className="min-h-24 text-ink-2">
          {verdict?.away &&
            'The server does not answer. Your answer is kept in this browser; the verdict comes as soon as the server is back. You can go on meanwhile.'}
        </p>
      )}
      <Foot>
        <p role="status" className="basis-full text-sm text-wrong empty:hidden">
          {taking.missing}
        </p>
        <Moves taking={taking} state={state} words={null} />
      </Foot>
    </form>
  )
}

type ShownProps = Pick<CheckedPlaceProps, 'state' | 'heading'> & {
  readonly place: number
  readonly verdict: Extract<ShownVerdict, { readonly tag: 'shown' }>
  readonly now: number
}

function Shown({ place, verdict, state, heading, now }: ShownProps) {
  const { whole, answer, marks } = verdict
  const headline = headlineOf(whole, answer, deriveGrade(whole.question, whole.part, answer))
  return (
    <Verdict whole={whole} headline={headline} now={now} heading={heading}>
      <VerdictBody
        name={`v-${place}`}
        whole={whole}
        answer={answer}
        marks={marks}
        flipsLater={false}
        tick={state.tickPoint}
        sayKnew={state.sayKnew}
      />
    </Verdict>
  )
}
