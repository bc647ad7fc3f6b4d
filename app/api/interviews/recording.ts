import { refuse } from '#app/_server/refusal.ts'
import { check, id } from '#app/api/checked.ts'

export type RecordingContext = {
  readonly params: Promise<{ readonly id: string; readonly recording: string }>
}

export type RecordingIds = { readonly interviewId: string; readonly recordingId: string }

/** Null where the address names none. */
export async function recordingIn({ params }: RecordingContext): Promise<RecordingIds | null> {
  const given = await params
  const [interviewId, recordingId] = [check(given.id, id), check(given.recording, id)]
  if (interviewId.tag === 'refused' || recordingId.tag === 'refused') return null
  return { interviewId: interviewId.value, recordingId: recordingId.value }
}

export const unknownRecording = (): Response =>
  refuse(404, 'There is no such recording: load the page again to see those there are.')
