import { SECONDARY } from '#app/_ui/button.ts'
import { speechInWords } from '#app/(interview)/speech-words.ts'
import type { Speech } from '#core/interview/event.ts'
import type { Viewer } from './viewer.ts'

type SpokenProps = { readonly speech: Speech; readonly viewer: Viewer; readonly title: string }

/** How an answer was spoken, and its sound where it is kept. */
export function Spoken({ speech, viewer, title }: SpokenProps) {
  const { recordingId } = speech
  const path = `/api/interviews/${viewer.interviewId}/recordings/${recordingId}`
  return (
    <div className="keep grid gap-2 text-[0.9375rem] text-ink-2">
      <p>{speechInWords(speech)}</p>
      {recordingId !== null && viewer.is !== 'reader' && !viewer.recordings.includes(recordingId) && (
        <p className="on-screen text-sm text-ink-3">The recording was deleted.</p>
      )}
      {recordingId !== null && viewer.recordings.includes(recordingId) && (
        <div className="on-screen flex flex-wrap items-center gap-x-4 gap-y-1">
          {/* The words of the answer above are what was said. */}
          {/* biome-ignore lint/a11y/useMediaCaption: its transcript stands above it. */}
          <audio
            controls
            preload="none"
            src={path}
            aria-label={`Recording: ${title}`}
            className="h-11 max-w-full"
          />
          <details>
            <summary className="inline-flex min-h-11 items-center text-sm text-ink-3 underline decoration-edge underline-offset-3 hover:text-ink">
              Delete the recording
            </summary>
            <form method="post" action={`/interview/${viewer.interviewId}/delete-recording`} className="pb-2">
              <input type="hidden" name="recording" value={recordingId} />
              <p className="mb-2 text-sm">It is gone for good then; words, marks and figures stay.</p>
              <button type="submit" className={SECONDARY}>
                Delete for good
              </button>
            </form>
          </details>
        </div>
      )}
    </div>
  )
}
