import { numberIn } from '#app/_ui/number.ts'
import type { Draft } from '#app/_ui/question/draft.ts'
import type { AskedItem, AttemptView, PlaceState } from '#core/quiz/attempt.ts'
import { stateOf } from '#core/quiz/attempt.ts'
import { isBlank } from '#core/quiz/blank.ts'
import type { Answer } from '#core/review/entry.ts'

/** How one place stands, as the learner sees it. */
export type Standing = {
  readonly item: AskedItem
  readonly answered: boolean
  readonly flagged: boolean
  /** Answered, but not how sure. */
  readonly unsure: boolean
}

type Here = { readonly place: number; readonly draft: Draft }

/** Every place in order; where the learner is counts as it stands in the fields. */
export const standingsOf = (
  { items, plan }: AttemptView,
  places: ReadonlyMap<number, PlaceState>,
  here: Here,
): readonly Standing[] =>
  items.map((item) => {
    const state = stateOf(places, item.place)
    const open = plan.mode === 'exam' && item.place === here.place
    const answer = open ? answerIn(item, here.draft) : state.answer
    // In a practice the verdict was seen: that is an answer even where nothing was given.
    const answered = plan.mode === 'exam' ? !isBlank(answer) : state.answeredAt !== null
    const unsure = item.question.kind === 'scenario' && answered && answer.confidence === undefined
    return { item, answered, flagged: state.flagged, unsure }
  })

/** The answer that stands in the fields, finished or not. */
export const answerIn = ({ question }: AskedItem, { answer, typed }: Draft): Answer => {
  if (question.kind !== 'estimate') return answer
  const estimate = numberIn(typed)
  return estimate === null ? {} : { estimate }
}

/** `23 unanswered, 2 flagged` */
export const countsInWords = (standings: readonly Standing[]): string => {
  const open = standings.filter(({ answered }) => !answered).length
  const flagged = standings.filter((one) => one.flagged).length
  return [
    open === 0 ? 'All answered' : `${open} unanswered`,
    ...(flagged === 0 ? [] : [`${flagged} flagged`]),
  ].join(', ')
}
