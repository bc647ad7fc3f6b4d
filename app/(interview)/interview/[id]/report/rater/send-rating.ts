import type { CompetencyScore } from '#core/interview/event.ts'

type Rating = { readonly id: string; readonly scores: Readonly<Record<string, CompetencyScore>> }

/** Null once the server has it, else why not. */
export const sendRating = async (token: string, rating: Rating): Promise<string | null> => {
  try {
    const response = await fetch(`/api/room/${token}/rating`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(rating),
    })
    if (response.ok) return null
    const { error } = (await response.json()) as { readonly error?: string }
    return error ?? AWAY
  } catch {
    return AWAY
  }
}

const AWAY = 'Not saved: the server does not answer. Your scores are still here; try again in a moment.'
