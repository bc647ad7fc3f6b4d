import { refusedBy } from '#app/(interview)/post.ts'
import { freshId } from '#app/(review)/study/outbox-op.ts'
import type { AskId } from '#core/interview/ask.ts'

/** Null once the server has it, else why not. */
export const sendMark = (
  interviewId: string,
  ask: AskId,
  keyPoint: number,
  said: boolean | null,
): Promise<string | null> =>
  refusedBy(
    `/api/interviews/${interviewId}/events`,
    [{ id: freshId(), agoMs: 0, tag: 'marked', ask, keyPoint, said }],
    AWAY,
  )

const AWAY = 'Not saved: the server does not answer. Set the mark again in a moment.'
