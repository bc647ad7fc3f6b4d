import type { PassRole } from '#core/interview/pass.ts'

export type Made =
  | { readonly tag: 'made'; readonly address: string; readonly label: string }
  | { readonly tag: 'refused'; readonly why: string }

type NewPass = { readonly id: string; readonly role: PassRole; readonly label: string }

/** Whole, as it is sent to somebody. */
export const makeLink = async (interviewId: string, pass: NewPass): Promise<Made> => {
  try {
    const response = await fetch(`/api/interviews/${interviewId}/passes`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(pass),
    })
    const answer = (await response.json()) as { readonly path?: string; readonly error?: string }
    if (response.ok && answer.path !== undefined)
      return { tag: 'made', address: new URL(answer.path, location.href).href, label: pass.label }
    return { tag: 'refused', why: answer.error ?? AWAY }
  } catch {
    return { tag: 'refused', why: AWAY }
  }
}

const AWAY = 'No link was made: the server does not answer. Try again in a moment.'
