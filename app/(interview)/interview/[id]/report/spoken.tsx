import { speechInWords } from '#app/(interview)/speech-words.ts'
import type { ReportAsk } from '#core/interview/report/report.ts'
import { Recording } from './recording.tsx'
import type { Viewer } from './viewer.ts'

type SpokenProps = {
  readonly ask: Pick<ReportAsk, 'ask' | 'speech'>
  readonly viewer: Viewer
  readonly title: string
}

/** How an answer was spoken, and its sound where it is kept, also where the answer was never handed in. */
export function Spoken({ ask: { ask, speech }, viewer, title }: SpokenProps) {
  const recordings = viewer.recordings.filter((recording) => recording.ask === ask)
  const kept = recordings.filter(({ deletedAt }) => deletedAt === null)
  const deleted = recordings.length - kept.length
  const isElsewhere = recordings.length === 0 && speech !== null && speech.recordingId !== null
  if (speech === null && recordings.length === 0) return null
  return (
    <div className="keep grid gap-2 text-[0.9375rem] text-ink-2">
      {speech !== null && <p>{speechInWords(speech)}</p>}
      {deleted > 0 && <p className={ASIDE}>{deletedInWords(deleted, recordings.length)}</p>}
      {isElsewhere && viewer.is !== 'reader' && (
        <p className={ASIDE}>The recording is not kept here: an export leaves recordings out.</p>
      )}
      {kept.map(({ id }, at) => (
        <Recording
          key={id}
          interviewId={viewer.interviewId}
          id={id}
          name={kept.length === 1 ? 'Recording' : `Recording ${at + 1} of ${kept.length}`}
          of={title}
        />
      ))}
    </div>
  )
}

const ASIDE = 'on-screen text-sm text-ink-3'

const deletedInWords = (deleted: number, of: number): string => {
  if (of === 1) return 'The recording was deleted.'
  return deleted === 1 ? 'One recording was deleted.' : `${deleted} recordings were deleted.`
}
