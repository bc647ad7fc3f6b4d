import { SECONDARY } from '#app/_ui/button.ts'
import { Sound } from './sound.tsx'

type RecordingProps = {
  readonly interviewId: string
  readonly id: string
  readonly name: string
  /** What was asked. */
  readonly of: string
}

/** One recording, to be heard or deleted. */
export function Recording({ interviewId, id, name, of }: RecordingProps) {
  return (
    <div className="on-screen flex flex-wrap gap-x-4 gap-y-1">
      <Sound src={`/api/interviews/${interviewId}/recordings/${id}`} label={`${name}: ${of}`} />
      <details className="min-w-44 flex-1">
        <summary className="inline-flex min-h-11 items-center text-sm text-ink-3 underline decoration-edge underline-offset-3 hover:text-ink">
          Delete the recording
          <span className="sr-only">
            : {name}, {of}
          </span>
        </summary>
        <form method="post" action={`/interview/${interviewId}/delete-recording`} className="pb-2">
          <input type="hidden" name="recording" value={id} />
          <p className="mb-2 text-sm">It is gone for good then; words, marks and figures stay.</p>
          <button type="submit" className={SECONDARY}>
            Delete for good
          </button>
        </form>
      </details>
    </div>
  )
}
