import { refuse } from '#app/_server/refusal.ts'

export type AttemptContext = { readonly params: Promise<{ readonly id: string }> }

export const unknownAttempt = (): Response => refuse(404, 'There is no such attempt.')
