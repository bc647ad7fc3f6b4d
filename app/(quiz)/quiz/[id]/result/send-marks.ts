import { freshId } from '#app/(review)/study/outbox-op.ts'
import type { OwnMarks } from '#core/quiz/attempt.ts'

/** Whether the server has them. */
export const sendMarks = async (attemptId: string, place: number, marks: OwnMarks): Promise<boolean> => {
  try {
    const response = await fetch(`/api/attempts/${attemptId}/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ id: freshId(), place, agoMs: 0, tag: 'marked', ...marks }]),
    })
    return response.ok
  } catch {
    return false
  }
}
