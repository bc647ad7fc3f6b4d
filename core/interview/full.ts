import type { Deed, Role } from './event.ts'
import type { Script } from './script.ts'
import type { InterviewState } from './state.ts'

/**
 * Ten times what an hour in a room comes to: whoever has a link to it can fill neither a disk nor the memory of whoever reads
 * the log.
 */
export const ROOM_LIMITS = { events: 20_000, letters: 20_000_000 } as const

/** What the candidate may send again and again; null for any other deed. Each ask is answered once. */
export const lettersIn = (deed: Deed, by: Role): number | null => {
  if (by !== 'candidate') return null
  switch (deed.tag) {
    case 'wrote':
      return deed.draft.words.length
    case 'inquired':
      return deed.words.length
    case 'told':
      return deed.well.length + deed.better.length
    default:
      return null
  }
}

/** Of a room's candidate only: whoever interviews must still be able to end it, and alone it is one's own disk. */
export const tooMuch = ({ plan }: Script, state: InterviewState, deed: Deed, by: Role): string | null => {
  const letters = plan.company === 'paired' ? lettersIn(deed, by) : null
  if (letters === null) return null
  const fits = state.seq < ROOM_LIMITS.events && state.letters + letters <= ROOM_LIMITS.letters
  return fits ? null : 'This interview is full: only answers are still written down.'
}
