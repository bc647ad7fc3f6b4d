import type { RecordingLine } from '#store/interview/recordings.ts'

/** Who reads a report: it says "you" to the candidate only, and leads whoever was lent it nowhere else. */
export type Viewer = {
  readonly interviewId: string
  readonly is: 'candidate' | 'host' | 'reader'
  /** There was no interviewer, so the candidate's own marks count. */
  readonly alone: boolean
  /** What was spoken, in the order it was begun; none where the report is lent. */
  readonly recordings: readonly Pick<RecordingLine, 'id' | 'ask' | 'deletedAt'>[]
  /** That may be asked what it makes of an answer; null where there is none, and for whom it is not theirs to ask. */
  readonly model: string | null
}

export const candidateFor = ({ is }: Viewer): string => (is === 'candidate' ? 'you' : 'the candidate')
