import type { Axis, Choice } from '../question/pack.ts'
import type { AskedQuestion } from '../question/question.ts'
import type { Answer, Instant } from '../review/entry.ts'
import type { QuizPlan } from './plan.ts'

/** One thing the learner did at one place of an attempt: never edited, never deleted. */
export type AttemptEvent = {
  readonly id: string
  /** From 0. */
  readonly place: number
  readonly at: Instant
  /** It came when it could count no more, or not yet: it is kept, and the fold passes over it. */
  readonly late?: true
} & Deed

/** `ms` is the time spent on the place since the tab's last event of it. */
export type Deed =
  | { readonly tag: 'answered'; readonly answer: Answer; readonly ms: number }
  | { readonly tag: 'left'; readonly ms: number }
  | { readonly tag: 'flagged'; readonly flagged: boolean }
  /** With the key in view: the learner's own marks on an explain or a recall. */
  | ({ readonly tag: 'marked' } & OwnMarks)

/** Indices of the key points that were said, or whether it was known: the one that the kind of question has. */
export type OwnMarks = Pick<Answer, 'ticks' | 'knew'>

/** What the events of one place come to. */
export type PlaceState = {
  readonly answer: Answer
  /** Of that answer; null before the first. */
  readonly answeredAt: Instant | null
  readonly marks: OwnMarks | null
  readonly flagged: boolean
  readonly ms: number
  /** Id of the event that decides what the place is worth: the last mark, or else the last answer. */
  readonly decidedBy: string | null
}

/** An attempt as whoever takes it may see it: never a key. `GET /api/attempts/ID`. */
export type AttemptView = {
  readonly id: string
  readonly plan: QuizPlan
  readonly startedAt: Instant
  readonly endsAt: Instant | null
  /** Of the server, as it answered. */
  readonly now: Instant
  readonly handedInAt: Instant | null
  readonly choices: readonly Choice[]
  readonly axes: readonly Axis[]
  readonly items: readonly AskedItem[]
  readonly events: readonly AttemptEvent[]
}

export type AskedItem = {
  readonly place: number
  readonly part: string
  readonly axisLabel: string
  readonly level: string
  readonly question: AskedQuestion
}

const UNTOUCHED: PlaceState = {
  answer: {},
  answeredAt: null,
  marks: null,
  flagged: false,
  ms: 0,
  decidedBy: null,
}

/** By place: those without events are not in it. The events may come in any order, and more than once. */
export const fold = (events: readonly AttemptEvent[]): ReadonlyMap<number, PlaceState> => {
  const places = new Map<number, PlaceState>()
  const once = new Map(events.map((event) => [event.id, event]))
  for (const event of [...once.values()].sort(inOrder))
    if (event.late !== true) places.set(event.place, after(places.get(event.place) ?? UNTOUCHED, event))
  return places
}

/** Of one place of a fold. */
export const stateOf = (places: ReadonlyMap<number, PlaceState>, place: number): PlaceState =>
  places.get(place) ?? UNTOUCHED

const inOrder = (one: AttemptEvent, other: AttemptEvent): number =>
  one.at - other.at || (one.id < other.id ? -1 : 1)

const after = (state: PlaceState, event: AttemptEvent): PlaceState => {
  switch (event.tag) {
    case 'answered': {
      const { answer, at: answeredAt, id } = event
      const decidedBy = state.marks === null ? id : state.decidedBy
      return { ...state, answer, answeredAt, ms: state.ms + event.ms, decidedBy }
    }
    case 'left':
      return { ...state, ms: state.ms + event.ms }
    case 'flagged':
      return { ...state, flagged: event.flagged }
    case 'marked': {
      const { ticks, knew } = event
      const marks = { ...(ticks && { ticks }), ...(knew !== undefined && { knew }) }
      return { ...state, marks, decidedBy: event.id }
    }
  }
}
