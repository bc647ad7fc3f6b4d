import type { StudyDay } from '../entry.ts'
import type { Strength } from '../memory.ts'
import type { Prospects } from './prospect.ts'

/** A card as a plan sees it. */
export type PlanCard = {
  readonly cardId: string
  readonly questionId: string
  readonly axis: string
  /** Null while it is new. */
  readonly seen: (Strength & { readonly lastStudyDay: StudyDay }) | null
}

export type Choice<Card extends PlanCard = PlanCard> = {
  readonly card: Card
  /** Expected, learning steps and forgotten answers included. */
  readonly answers: number
  readonly gain: number
}

/**
 * What is worth asking on a day, the most expected recall on the date per answer first. New cards are in the order given.
 *
 * Minutes cannot be saved for another day, so the best use of a day is the greatest gain on the date; a card that will be
 * asked again nearer to it has little to gain now, and waits. On the date itself nothing new is begun: the least
 * remembered come first.
 */
export const rankDay = <Card extends PlanCard>(
  cards: readonly Card[],
  day: StudyDay,
  goalDay: StudyDay,
  prospects: Prospects,
): readonly Choice<Card>[] => {
  const left = goalDay - day
  const fresh = prospects.fresh(left)
  const choices: Choice<Card>[] = []
  for (const card of cards) {
    if (card.seen === null) {
      if (left > 0) choices.push({ card, ...fresh })
      continue
    }
    const since = day - card.seen.lastStudyDay
    if (since < 1) continue
    const prospect = prospects.seen(card.seen, since, left)
    if (prospect.gain >= LEAST_GAIN) choices.push({ card, ...prospect })
  }
  return choices.sort((one, other) => other.gain / other.answers - one.gain / one.answers)
}

// Half a percentage point for most of a minute: beyond that a day may end early.
const LEAST_GAIN = 0.005

/**
 * Goes down the list while so many answers are left, one card of each question; `taken` are questions that were met
 * already. `ask` says how many answers a card took, or is expected to take.
 */
export const fillDay = <
  Card extends Pick<PlanCard, 'questionId'>,
  Listed extends { readonly card: Card; readonly answers: number },
>(
  list: readonly Listed[],
  answers: number,
  taken: ReadonlySet<string>,
  ask: (listed: Listed) => number,
): void => {
  const questions = new Set(taken)
  let left = answers
  for (const listed of list) {
    if (left < 1) return
    if (listed.answers > left || questions.has(listed.card.questionId)) continue
    questions.add(listed.card.questionId)
    left -= ask(listed)
  }
}

/** The cards of a day as they are expected to fit it. */
export const fitDay = <Card extends PlanCard>(
  ranked: readonly Choice<Card>[],
  answers: number,
  taken: ReadonlySet<string>,
): readonly Choice<Card>[] => {
  const day: Choice<Card>[] = []
  fillDay(ranked, answers, taken, (choice) => {
    day.push(choice)
    return choice.answers
  })
  return day
}
