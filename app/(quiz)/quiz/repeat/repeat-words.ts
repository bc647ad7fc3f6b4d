import { counted } from '../spent.ts'
import type { Drawn } from './drawn.ts'

/** What a link draws, in a title. */
export const titleOf = ({ count, taken, content }: Drawn, timeZone: string): string => {
  if (count === 0) return 'This link draws nothing'
  if (content !== 'same') return `${counted(count, 'question')} from the same seed`
  if (taken === null) return `${counted(count, 'question')}, picked by a link`
  if (taken.others > 0) return `${counted(count, 'question')}, not all as on ${dayOf(taken.at, timeZone)}`
  return `${count === 1 ? 'The same question' : `The same ${count} questions`} as on ${dayOf(taken.at, timeZone)}`
}

/** Why it is not the quiz it was; null where it is. */
export const warningOf = ({ taken, content, leftOut, nothing }: Drawn): string | null => {
  if (nothing !== null) return nothing
  if (content === 'changed')
    return 'The questions have changed since this link was made. The same seed may draw others now, and those that stayed may read otherwise: take it as another quiz.'
  if (content === 'unknown')
    return 'The link does not say which questions it was made from, so it may be another quiz by now.'
  if (leftOut > 0)
    return `${leftOut === 1 ? 'One question' : `${leftOut} questions`} of the link ${leftOut === 1 ? 'is' : 'are'} left out: you have suspended ${leftOut === 1 ? 'it' : 'them'}, or ${leftOut === 1 ? 'it rests' : 'they rest'} on a fact that is old by now or has changed.`
  if (taken === null || taken.others === 0) return null
  return `${taken.others === 1 ? 'One is' : `${taken.others} are`} in the place of what you have suspended since, or of what rests on a fact that is old by now or has changed.`
}

const dayOf = (at: number, timeZone: string): string =>
  new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone })
