/** Who reads a report: it says "you" to the candidate only, and leads whoever was lent it nowhere else. */
export type Viewer = {
  readonly interviewId: string
  readonly is: 'candidate' | 'host' | 'reader'
  /** There was no interviewer, so the candidate's own marks count. */
  readonly alone: boolean
  /** Ids of those that can still be played. */
  readonly recordings: readonly string[]
  /** That may be asked what it makes of an answer; null where there is none, and for whom it is not theirs to ask. */
  readonly model: string | null
}

export const candidateFor = ({ is }: Viewer): string => (is === 'candidate' ? 'you' : 'the candidate')
