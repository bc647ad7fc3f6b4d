import { addressOf } from '#app/(interview)/interview/invite/room-links.ts'
import type { PassRole } from '#core/interview/pass.ts'

export type Made =
  /** `near`: it leads nowhere from another machine. */
  | { readonly tag: 'made'; readonly address: string; readonly label: string; readonly near: boolean }
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
    const answer = (await response.json()) as {
      readonly path?: string
      readonly hosts?: readonly string[]
      readonly error?: string
    }
    if (response.ok && answer.path !== undefined)
      return {
        tag: 'made',
        address: addressOf(answer.path, answer.hosts ?? []),
        label: pass.label,
        near: (answer.hosts ?? []).length === 0,
      }
    return { tag: 'refused', why: answer.error ?? AWAY }
  } catch {
    return { tag: 'refused', why: AWAY }
  }
}

const AWAY = 'No link was made: the server does not answer. Try again in a moment.'
