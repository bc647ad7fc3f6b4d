import { counted } from '../spent.ts'
import type { Drawn } from './drawn.ts'

/** What a link draws, in a title. */
export const titleOf = ({ count, taken, content }: Drawn, timeZone: string): string => {
  if (count === 0) return 'None of the questions of this link is there any more'
  if (content !== 'same') return `${counted(count, 'question')} from the same seed`
  if (taken === null) return `${counted(count, 'question')}, picked by a link`
  if (taken.others > 0) return `${counted(count, 'question')}, not all as on ${dayOf(taken.at, timeZone)}`
  return `${count === 1 ? 'The same question' : `The same ${count} questions`} as on ${dayOf(taken.at, timeZone)}`
}

/** Why it is not the quiz it was; null where it is. */
export const warningOf = ({ count, taken, content }: Drawn): string | null => {
  if (count === 0) return null
  if (content === 'changed')
    return 'The questions have changed since this link was made. The same seed may draw others now, and those that stayed may read otherwise: take it as another quiz.'
  if (content === 'unknown')
    return 'The link does not say which questions it was made from, so it may be another quiz by now.'
  if (taken === null || taken.others === 0) return null
  return `${taken.others === 1 ? 'One is' : `${taken.others} are`} in the place of what you have suspended since, or of what rests on a fact that is old by now or has changed.`
}

const dayOf = (at: number, timeZone: string): string =>
  new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone })
