import type { Proposal } from '#core/interview/event.ts'
import type { PointMark } from '#core/interview/feedback.ts'

type PointLineProps = {
  readonly point: PointMark
  readonly index: number
  readonly proposals: readonly Proposal[]
  /** Names what stands at the end of the line, for what it describes. */
  readonly id?: string
}

/** A key point, what was heard of it, and who says so. */
export function PointLine({ point, index, proposals, id }: PointLineProps) {
  return (
    <>
      <span>
        {point.text}
        {point.misconception !== null && (
          <span className="mt-1 block text-sm text-wrong">
            Close to a misconception: “{point.misconception}”
          </span>
        )}
        {proposals.flatMap(({ model, promptVersion, marks }) =>
          marks
            .filter(({ keyPoint }) => keyPoint === index)
            .map(({ said, quote }) => (
              <span key={model + promptVersion} className="mt-1 block text-sm text-ink-3">
                {model}, prompt {promptVersion}, proposes: {said ? `said, “${quote}”` : 'not said'}. Not
                counted.
              </span>
            )),
        )}
      </span>
      <span id={id} className="text-sm text-ink-3 max-sm:col-start-2 max-sm:mt-0.5 sm:pt-0.5 sm:pl-3">
        {opinionOf(point)}
        {point.evidence !== null && point.band !== 'not-seen' && (
          <sup className="ml-0.5 font-semibold text-correct">{index + 1}</sup>
        )}
      </span>
    </>
  )
}

const opinionOf = ({ band, by, said }: PointMark): string => {
  const heard = { covered: 'heard', maybe: 'maybe', 'not-seen': 'not heard' }[band]
  switch (by) {
    case 'grader':
      return band === 'maybe' ? 'maybe, not counted' : heard
    case 'candidate':
      return `${heard}; ${said ? 'said' : 'not said'} by the candidate’s own mark`
    case 'interviewer':
      return `${heard}; ${said ? 'said' : 'not said'} by the interviewer’s mark`
    case 'model':
      return heard
  }
}
