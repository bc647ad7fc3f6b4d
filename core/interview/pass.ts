/** What a finished interview can be opened to, beside the two seats of a room. */
export const PASS_ROLES = ['reader', 'rater'] as const
export type PassRole = (typeof PASS_ROLES)[number]

/** Why a link does not let somebody in, in one sentence that says what to do and nothing of what is behind it. */
export const PASS_REFUSALS = {
  unknown: 'This link leads nowhere: ask for the whole of it again.',
  revoked: 'This link was withdrawn: ask whoever sent it for a new one.',
  expired: 'This link has expired: ask whoever sent it for a new one.',
  taken: 'This seat is taken by another browser: ask the interviewer to free it or to send a new link.',
  unseated: 'Take the seat first: open the link and join.',
  'other-role': 'This link is for something else: ask whoever sent it what it is for.',
} as const

export type PassRefusal = keyof typeof PASS_REFUSALS
