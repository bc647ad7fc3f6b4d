import type { Instant } from '../review/entry.ts'
import type { FirstAnswer } from './first-answer.ts'

/** A question part was shown to the learner, in study or in a quiz. */
export type Sighting = {
  readonly cardId: string
  /** When it was first in view. */
  readonly at: Instant
  /** Null where nothing can be taken from it: not answered, taken back, or answered on a text that has changed since. */
  readonly answer: FirstAnswer | null
}

/**
 * The answers to what was never shown before, the latest `most` of them, oldest first. What was answered a second time says
 * how well a text is remembered, so all but the first sighting of a part are left out, whatever came of it.
 */
export const firstAnswers = (sightings: readonly Sighting[], most: number): readonly FirstAnswer[] => {
  const first = new Map<string, Sighting>()
  for (const sighting of sightings) {
    const known = first.get(sighting.cardId)
    if (known === undefined || comesBefore(sighting, known)) first.set(sighting.cardId, sighting)
  }
  return [...first.values()]
    .flatMap(({ answer }) => answer ?? [])
    .sort((one, other) => one.at - other.at || (one.questionId < other.questionId ? -1 : 1))
    .slice(-most)
}

/** Of one sighting that two rows tell of, the row with the answer. */
const comesBefore = (one: Sighting, other: Sighting): boolean =>
  one.at < other.at || (one.at === other.at && one.answer !== null && other.answer === null)
