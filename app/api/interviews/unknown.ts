import { refuse } from '#app/_server/refusal.ts'

export type InterviewContext = { readonly params: Promise<{ readonly id: string }> }

export const unknownInterview = (): Response =>
  refuse(404, 'There is no such interview: look among those on /interview.')

/** Who sees what of it depends on the seat, which only its room knows. */
export const inRoom = (): Response => refuse(409, 'This interview is held in a room: open it there.')

export const notOver = (): Response => refuse(409, 'The interview is not over: end it first.')
