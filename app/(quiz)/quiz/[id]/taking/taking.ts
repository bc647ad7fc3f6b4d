import { type Draft, draftOf } from '#app/_ui/question/draft.ts'
import type { WholeQuestion } from '#app/_ui/question/whole-question.ts'
import type { Mark } from '#core/grading/key-points.ts'
import {
  type AskedItem,
  type AttemptEvent,
  type AttemptView,
  fold,
  type PlaceState,
  stateOf,
} from '#core/quiz/attempt.ts'
import type { Answer } from '#core/review/entry.ts'

/** All that the page of a running attempt shows. */
export type Taking = {
  /** With every event that this page knows of, its own included. */
  readonly attempt: AttemptView
  /** What they come to. */
  readonly places: ReadonlyMap<number, PlaceState>
  readonly place: number
  readonly draft: Draft
  /** Id of the event the draft began with, or was saved as: another one is another tab's. */
  readonly draftFrom: string | null
  /** What to do before the answer can be checked. */
  readonly missing: string
  readonly panel: 'none' | 'keys' | 'map' | 'hand-in'
  /** Nothing can be answered any more, and the server is told so. */
  readonly closed: 'no' | 'over' | 'handed-in'
  /** Of a practice, by place, once answered. */
  readonly verdicts: ReadonlyMap<number, ShownVerdict>
}

export type ShownVerdict =
  | { readonly tag: 'waiting'; readonly away: boolean }
  | {
      readonly tag: 'shown'
      readonly whole: WholeQuestion
      /** As it is judged: with its ticks, or its error. */
      readonly answer: Answer
      /** The evidence for each key point in the words of an explanation; null for all other kinds. */
      readonly marks: readonly Mark[] | null
    }

export const takingOf = (attempt: AttemptView): Taking => {
  const places = fold(attempt.events)
  return {
    attempt,
    places,
    ...arrivedAt(places, startOf(attempt, places)),
    panel: 'none',
    // Whoever comes back too late hands in what was answered in time.
    closed: attempt.endsAt !== null && attempt.now >= attempt.endsAt ? 'over' : 'no',
    verdicts: new Map(),
  }
}

/** What stands in the fields of a place that is gone to. */
export const arrivedAt = (places: Taking['places'], place: number) => {
  const { answer, decidedBy } = stateOf(places, place)
  return { place, draft: draftOf(answer), draftFrom: decidedBy, missing: '' }
}

/** With events that were not known: those of the server replace our own of the same id. */
export const withEvents = (taking: Taking, more: readonly AttemptEvent[]): Taking => {
  const byId = new Map([...taking.attempt.events, ...more].map((event) => [event.id, event]))
  const events = [...byId.values()]
  return { ...taking, attempt: { ...taking.attempt, events }, places: fold(events) }
}

export const itemAt = ({ attempt, place }: Pick<Taking, 'attempt' | 'place'>): AskedItem => {
  const item = attempt.items[place]
  if (item === undefined) throw new RangeError(`The attempt has no place ${place}.`)
  return item
}

/** A practice shows the verdict on what was answered, an exam none. */
export const isChecked = ({ attempt, places, place }: Taking): boolean =>
  attempt.plan.mode === 'practice' && stateOf(places, place).answeredAt !== null

/** Nothing was typed, and the learner has not said whether they knew it. */
export const isUndecided = (taking: Taking): boolean => {
  const verdict = isChecked(taking) ? taking.verdicts.get(taking.place) : undefined
  if (verdict?.tag !== 'shown' || verdict.whole.question.kind !== 'recall') return false
  return verdict.answer.words === undefined && verdict.answer.knew === undefined
}

/** An exam goes on where the learner left it, a practice at the first question that is still to be answered. */
export const startOf = ({ plan, items, events }: AttemptView, places: Taking['places']): number => {
  if (plan.mode === 'practice')
    return items.find(({ place }) => stateOf(places, place).answeredAt === null)?.place ?? 0
  return (
    events.reduce<AttemptEvent | null>((last, one) => (last === null || one.at > last.at ? one : last), null)
      ?.place ?? 0
  )
}
