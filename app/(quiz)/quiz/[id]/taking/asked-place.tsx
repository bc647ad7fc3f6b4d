import type { Ref } from 'react'
import { Foot } from '#app/_ui/foot.tsx'
import { Asked } from '#app/_ui/question/asked.tsx'
import { complete, type Draft } from '#app/_ui/question/draft.ts'
import { Sure } from '#app/_ui/question/sure.tsx'
import type { AskedItem } from '#core/quiz/attempt.ts'
import { Eyebrow } from './eyebrow.tsx'
import { proceed } from './fulfil.ts'
import { Moves } from './moves.tsx'
import { POSITION } from './status-bar.tsx'
import { itemAt, type Taking } from './taking.ts'
import type { TakingState } from './taking-state.ts'

type AskedPlaceProps = {
  readonly taking: Taking
  readonly state: TakingState
  readonly heading: Ref<HTMLHeadingElement>
}

/** The question of a place, to be answered. */
export function AskedPlace({ taking, state, heading }: AskedPlaceProps) {
  const item = itemAt(taking)
  const { draft, place, missing, attempt } = taking
  const { question } = item
  const exam = attempt.plan.mode === 'exam'
  const empty = question.kind === 'recall' && (draft.answer.words ?? '').trim() === ''
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        proceed(state)
      }}
    >
      <Eyebrow taking={taking} state={state} />
      <Asked
        name={`q-${place}`}
        question={question}
        choices={attempt.choices}
        draft={draft.answer}
        typed={draft.typed}
        checks={!exam}
        heading={heading}
        describedBy={POSITION}
        change={state.change}
        type={state.type}
        toggle={state.toggle}
      />
      <Foot>
        {question.kind === 'scenario' && (
          <Sure
            name={`q-${place}`}
            confidence={draft.answer.confidence ?? null}
            say={(confidence) => state.change({ confidence })}
          />
        )}
        <p
          role="status"
          className="text-sm text-wrong empty:hidden max-sm:basis-full sm:order-first sm:basis-full"
        >
          {exam ? unreadable(item, draft) : missing}
        </p>
        <Moves taking={taking} state={state} words={exam ? null : empty ? 'Show the answer' : 'Check'} />
      </Foot>
    </form>
  )
}

/** Nobody checks an answer in an exam, so what cannot be read as a number is said while it is typed. */
const unreadable = ({ question }: AskedItem, draft: Draft): string => {
  if (question.kind !== 'estimate') return ''
  const done = complete(question.kind, draft)
  return done.ok ? '' : done.missing
}
