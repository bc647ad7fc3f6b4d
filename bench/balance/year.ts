import { chanceFrom } from '#core/chance.ts'
import type { Weekday } from '#core/learner/learner.ts'
import { asTheyFall, evenOut, prospectOf } from '#core/review/balance.ts'
import type { Grade, Memory, StudyDay } from '#core/review/entry.ts'
import { retrievability, step } from '#core/review/memory.ts'
import { DEFAULT_RULES } from '#core/review/rules.ts'
import { DAY, HOUR, MINUTE } from '#core/review/study-day.ts'

/** Null: each card keeps to its own fuzz. */
export type Balance = { readonly easyDays: readonly Weekday[] } | null

/** What one learner did in a year, once the first reviews had come back. */
export type Year = {
  /** Cards in review that were asked, by day. */
  readonly days: readonly { readonly weekday: number; readonly reviews: number }[]
  /** Of each interval that fuzz could choose: its length as a share of what was meant. */
  readonly lengths: readonly number[]
  /** Of the cards asked in review, the share remembered. */
  readonly remembered: number
}

/** A card as the simulation holds it; its memory is also the truth about the learner. */
type Card = { readonly id: string; memory: Memory }

const FIRST: StudyDay = 20_001
const DAYS = 365
const WARM_UP = 60
const PAGE = 10
const CLOCK = { timeZone: 'UTC', cutoffHour: 4 }

/** Learns some new cards on most days, and answers all that is due in pages, as the study page does. */
export function liveAYear(seed: number, balance: Balance): Year {
  const chance = chanceFrom(seed)
  const cards: Card[] = []
  const load = new Map<StudyDay, number>()
  const days: Year['days'][number][] = []
  const lengths: number[] = []
  let asked = 0
  let remembered = 0

  const answerPage = (page: readonly Card[], at: number): readonly Card[] => {
    const prospects = page.map(({ id, memory }) => prospectOf(memory, at, id, CLOCK, DEFAULT_RULES))
    const shown = balance ? evenOut(prospects, load, balance.easyDays) : prospects.map(asTheyFall)
    for (const [place, card] of page.entries()) {
      const before = card.memory
      const grade = gradeOf(before, at, chance)
      const window = prospects[place]?.windows[grade]
      const outcome = shown[place]?.[grade]
      if (outcome === undefined) throw new Error('a card has no outcomes')
      const studyDay = Math.floor(at / DAY)
      const review = { cardId: card.id, grade, at, studyDay, zoneOffsetMinutes: 0, cutoffHour: 4 }
      const placedDays = outcome.placed ? outcome.days : null
      const { memory } = step(before, { ...review, placedDays }, DEFAULT_RULES)
      if (memory.scheduledDays !== outcome.days) throw new Error('a promise was not kept')
      if (before.phase === 'review') add(load, before.dueDay, -1)
      if (memory.phase === 'review') add(load, memory.dueDay, 1)
      card.memory = memory
      if (studyDay < FIRST + WARM_UP) continue
      if (window && window.most > window.least) lengths.push(memory.scheduledDays / window.meant)
      if (before.phase !== 'review') continue
      asked++
      if (grade !== 'again') remembered++
    }
    return page.filter(({ memory }) => memory.phase !== 'review')
  }

  for (let day = 0; day < DAYS; day++) {
    const today = FIRST + day
    const due = cards.filter(({ memory }) => memory.phase !== 'new' && memory.dueDay <= today)
    const fresh = Array.from({ length: chance() < 0.3 ? 0 : Math.floor(20 * chance()) }, (_, place) => ({
      id: `${seed}-${cards.length + place}`,
      memory: { phase: 'new' } as Memory,
    }))
    cards.push(...fresh)
    const reviews = due.filter(({ memory }) => memory.phase === 'review').length
    if (day >= WARM_UP) days.push({ weekday: (today + 4) % 7, reviews })
    let waiting: readonly Card[] = [...due, ...fresh]
    for (let at = today * DAY + 10 * HOUR; waiting.length > 0; at += 11 * MINUTE) {
      waiting = [...waiting.slice(PAGE), ...answerPage(waiting.slice(0, PAGE), at)]
    }
  }
  return { days, lengths, remembered: remembered / asked }
}

function gradeOf(memory: Memory, at: number, chance: () => number): Grade {
  const [recall, ease] = [chance(), chance()]
  if (memory.phase === 'new') return recall < 0.3 ? 'again' : ease < 0.3 ? 'easy' : 'good'
  if (recall > retrievability(memory, at, DEFAULT_RULES)) return 'again'
  return ease < 0.15 ? 'hard' : ease > 0.9 ? 'easy' : 'good'
}

function add(load: Map<StudyDay, number>, day: StudyDay, cards: number): void {
  load.set(day, (load.get(day) ?? 0) + cards)
}
