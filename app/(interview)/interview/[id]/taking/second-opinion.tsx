import { useState } from 'react'
import { SECONDARY } from '#app/_ui/button.ts'
import { Part } from '#app/_ui/question/part.tsx'
import { post } from '#app/(interview)/post.ts'
import { flush } from '#app/(review)/study/outbox.ts'
import { freshId } from '#app/(review)/study/outbox-op.ts'
import type { Proposal } from '#core/interview/event.ts'
import type { PointMark } from '#core/interview/feedback.ts'
import { furtherIn } from '#core/interview/further.ts'
import type { AskedView } from '#core/interview/view.ts'
import { pathOf } from './interview-op.ts'

type SecondOpinionProps = {
  readonly interviewId: string
  readonly asked: AskedView
  readonly points: readonly PointMark[]
  /** As the operator set it; null where there is none. */
  readonly model: string | null
  readonly proposed: () => Promise<void>
  /** Puts the question that it asks further. */
  readonly goFurther: () => void
}

/** What a model makes of an answer, where the operator has set one up and the candidate asks: proposals, never marks. */
export function SecondOpinion({
  interviewId,
  asked,
  points,
  model,
  proposed,
  goFurther,
}: SecondOpinionProps) {
  const [asking, ask] = useState(false)
  const [replied, reply] = useState(false)
  const [failed, fail] = useState('')
  const [leftOut, leave] = useState<LeftOut['leftOut']>([])
  const { proposals } = asked
  const further = furtherIn(proposals)
  if (model === null && proposals.length === 0) return null

  const inquire = async () => {
    if (asking) return
    ask(true)
    fail('')
    // It is asked about what the server has.
    await flush()
    const posted = await post<LeftOut>(
      `${pathOf(interviewId)}/proposals`,
      { id: freshId(), ask: asked.ask },
      AWAY,
    )
    if (posted.tag === 'refused') fail(posted.why)
    else leave(posted.said.leftOut)
    await proposed()
    reply(posted.tag === 'done')
    ask(false)
  }

  return (
    <Part title="A second opinion">
      {proposals.map((proposal) => (
        <Proposed key={proposal.model + proposal.promptVersion} proposal={proposal} points={points} />
      ))}
      {further !== null && (
        <div className="mt-3">
          <p className="text-[0.9375rem] text-ink-2">It asks further:</p>
          <p className="mt-0.5 font-semibold">{further.question}</p>
          <button type="button" onClick={goFurther} className={`mt-2 ${SECONDARY}`}>
            Answer that
          </button>
        </div>
      )}
      {proposals.length === 0 && (
        <>
          <p className="text-sm text-ink-3">
            {model} can be asked. It is sent the question, its key points and your words; what it proposes is
            labelled and counts for nothing.
          </p>
          {/* Disabled it would lose the focus, and a second Enter would go on to the next question. */}
          <button
            type="button"
            aria-disabled={asking}
            onClick={() => void inquire()}
            className={`mt-2 ${SECONDARY}`}
          >
            {asking ? 'Asking' : `Ask ${model}`}
          </button>
        </>
      )}
      <p role="status" className="sr-only">
        {replied && `${model} has answered.`}
      </p>
      <p role="status" className="mt-2 text-sm text-wrong empty:hidden">
        {failed}
      </p>
      <p role="status" className="mt-2 text-sm text-ink-3 empty:hidden">
        {leftOut.length > 0 && `Left out of what it proposed: ${leftOut.join(' ')}`}
      </p>
    </Part>
  )
}

type ProposedProps = { readonly proposal: Proposal; readonly points: readonly PointMark[] }

function Proposed({ proposal: { model, promptVersion, marks }, points }: ProposedProps) {
  return (
    <div className="border-l-4 border-line py-0.5 pl-4 text-[0.9375rem] leading-snug">
      <p className="text-sm text-ink-3">
        {model}, prompt {promptVersion}, proposes. Not counted.
      </p>
      <ul className="mt-1.5 grid gap-1.5">
        {marks.map(({ keyPoint, said, quote }) => (
          <li key={keyPoint}>
            <b>{said ? 'Said' : 'Not said'}</b>: {points[keyPoint]?.text}
            {quote !== '' && <span className="block text-ink-2">“{quote}”</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A sentence for each thing of the reply that does not hold. */
type LeftOut = { readonly leftOut: readonly string[] }

const AWAY = 'The server does not answer. The marks are as they were; ask again in a moment.'
