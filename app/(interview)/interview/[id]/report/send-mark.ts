import { freshId } from '#app/(review)/study/outbox-op.ts'
import type { AskId } from '#core/interview/ask.ts'

/** Null once the server has it, else why not. */
export const sendMark = async (
  interviewId: string,
  ask: AskId,
  keyPoint: number,
  said: boolean | null,
): Promise<string | null> => {
  try {
    const response = await fetch(`/api/interviews/${interviewId}/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ id: freshId(), agoMs: 0, tag: 'marked', ask, keyPoint, said }]),
    })
    if (response.ok) return null
    const { error } = (await response.json()) as { readonly error?: string }
    return error ?? AWAY
  } catch {
    return AWAY
  }
}

const AWAY = 'Not saved: the server does not answer. Set the mark again in a moment.'
