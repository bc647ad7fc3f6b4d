import { SECONDARY } from '#app/_ui/button.ts'
import { Part } from '#app/_ui/question/part.tsx'
import type { Proposal } from '#core/interview/event.ts'
import type { PointMark } from '#core/interview/feedback.ts'
import { furtherIn } from '#core/interview/further.ts'
import type { AskedView } from '#core/interview/view.ts'
import { AskModel } from '../ask-model.tsx'

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
  const { proposals } = asked
  const further = furtherIn(proposals)
  if (model === null && proposals.length === 0) return null

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
      <AskModel
        interviewId={interviewId}
        ask={asked.ask}
        model={model}
        proposed={proposals.length > 0}
        look={proposed}
      />
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
