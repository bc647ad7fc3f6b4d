import type { Deed, Role } from './event.ts'
import type { Script } from './script.ts'
import type { InterviewState } from './state.ts'

/**
 * Ten times what an hour in a room comes to: whoever has a link to it can fill neither a disk nor the memory of whoever reads
 * the log. The last fifth is for whoever interviews, so that what a candidate filled can still be judged.
 */
export const ROOM_LIMITS = {
  candidate: { events: 20_000, letters: 20_000_000 },
  interviewer: { events: 25_000, letters: 25_000_000 },
} as const

/** Of what can be sent again and again. Null for any other deed: an ask is put and answered once, and the end comes once. */
export const lettersIn = (deed: Deed): number | null => {
  switch (deed.tag) {
    case 'wrote':
      return deed.draft.words.length
    case 'inquired':
    case 'replied':
    case 'noted':
      return deed.words.length
    case 'scored':
      return deed.score?.evidence.tag === 'note' ? deed.score.evidence.words.length : 0
    case 'told':
      return deed.well.length + deed.better.length
    case 'marked':
    case 'paused':
    case 'resumed':
      return 0
    default:
      return null
  }
}

/** Of a room only: alone it is one's own disk. */
export const tooMuch = ({ plan }: Script, state: InterviewState, deed: Deed, by: Role): string | null => {
  const letters = lettersIn(deed)
  if (plan.company === 'alone' || by === 'model' || letters === null) return null
  const most = ROOM_LIMITS[by]
  if (state.seq < most.events && state.letters + letters <= most.letters) return null
  return by === 'candidate'
    ? 'This interview is full: only answers are still written down.'
    : 'This interview is full: end it.'
}
