import { derivedId } from '../review/derived-id.ts'

/** Of the review that tells the scheduler what decided a place. */
export const reviewIdOf = (attemptId: string, place: number, decidedBy: string): string =>
  derivedId(`${attemptId}/${place}/${decidedBy}`)
