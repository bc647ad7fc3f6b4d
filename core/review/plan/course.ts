import type { Chance } from '../../chance.ts'
import type { StudyDay } from '../entry.ts'
import type { MemoryModel } from '../memory.ts'
import { fillDay, type PlanCard, rankDay } from './choose.ts'
import type { Prospects } from './prospect.ts'
import type { Visitor } from './visit.ts'

/** What a way to the date is worked out from. */
export type Way = {
  readonly today: StudyDay
  readonly goalDay: StudyDay
  /** New ones in the order in which they would be met. */
  readonly cards: readonly PlanCard[]
  /** The chance of each to be remembered on the date if nothing more is studied. */
  readonly idle: Float64Array
  /** The places of those that may be asked on the way; the others are left as they are. */
  readonly contenders: readonly number[]
  /** How often they are put in order anew. */
  readonly rankings: number
  /** Questions met today already. */
  readonly met: ReadonlySet<string>
  readonly answersToday: number
  readonly answersPerDay: number
  readonly secondsPerAnswer: number
  readonly model: MemoryModel
  readonly visit: Visitor
  readonly prospects: Prospects
}

/** One way it may go: by card, in their order. */
export type Course = {
  /** Chance to be remembered on the date; 0 for what is still new. */
  readonly recalls: Float64Array
  readonly days: readonly CourseDay[]
}

export type CourseDay = { readonly fresh: number; readonly reviews: number; readonly answers: number }

/** Walks to the day before the date, choosing each day as the plan of that day would. */
export const walk = (way: Way, chance: Chance): Course => {
  const { today, goalDay, model, visit } = way
  const cards = way.contenders.flatMap((place) => way.cards[place] ?? []).map(walked)
  const days: CourseDay[] = []
  const stride = Math.max(1, Math.ceil((goalDay - today) / way.rankings))
  const rank = (day: StudyDay) => rankDay(cards, day, goalDay, way.prospects)
  let ranked = rank(today)
  for (let day = today; day < goalDay; day++) {
    // On long ways the order of a day serves some days: what was asked since then is out of it.
    if (day > today && (day - today) % stride === 0) ranked = rank(day)
    const isToday = day === today
    const room = isToday ? way.answersToday : way.answersPerDay
    const gone = new Set<number>()
    const load = { fresh: 0, reviews: 0, answers: 0 }
    fillDay(ranked, room, isToday ? way.met : NOTHING, ({ card }) => {
      const { seen, index } = card
      const done = visit(seen, seen === null ? 0 : day - seen.lastStudyDay, chance)
      cards[index] = { ...card, seen: { ...done.strength, lastStudyDay: day } }
      gone.add(index)
      load[seen === null ? 'fresh' : 'reviews'] += 1
      load.answers += done.grades.length
      return done.grades.length
    })
    days.push(load)
    ranked = ranked.filter(({ card }) => !gone.has(card.index))
  }
  const recalls = way.idle.slice()
  for (const { seen, index } of cards) {
    const place = way.contenders[index]
    if (seen !== null && place !== undefined)
      recalls[place] = model.recall(seen.stability, Math.max(0, goalDay - seen.lastStudyDay))
  }
  return { recalls, days }
}

const walked = ({ cardId, questionId, axis, seen }: PlanCard, index: number): Walked => ({
  ...{ cardId, questionId, axis, seen, index },
})

type Walked = PlanCard & { readonly index: number }

const NOTHING: ReadonlySet<string> = new Set()
