import { type Chance, chanceFrom } from '#core/chance.ts'
import type { Grade, Rules, StudyDay } from '#core/review/entry.ts'
import { intervalAt } from '#core/review/interval.ts'
import { type MemoryModel, memoryModel, type Strength } from '#core/review/memory.ts'
import { type Habits, USUAL } from '#core/review/plan/habits.ts'
import { type Prospects, prospectsOf } from '#core/review/plan/prospect.ts'
import { type Visitor, visitorWith } from '#core/review/plan/visit.ts'
import { DEFAULT_RULES } from '#core/review/rules.ts'

/** A learner who really remembers and forgets, and what a scheduler has seen of it. */
export type World = {
  readonly cards: readonly SimCard[]
  /** What the learner's memory really does. */
  readonly truth: MemoryModel
  readonly visit: Visitor
  /** What the scheduler believes, whatever the truth is. */
  readonly belief: MemoryModel
  /** By what the scheduler believes. */
  readonly prospects: Prospects
  readonly rules: Rules
  readonly habits: Habits
  readonly chance: Chance
}

export type SimCard = {
  readonly cardId: string
  readonly questionId: string
  readonly axis: string
  readonly position: number
  held: Held | null
}

export type Held = {
  readonly truth: Strength
  readonly belief: Strength
  readonly lastStudyDay: StudyDay
  /** The first grade of each visit, oldest first, with its day. */
  readonly visits: readonly { readonly day: StudyDay; readonly grade: Grade }[]
}

export type Truth = 'as believed' | 'other weights'
export type Start = 'new' | 'half known'

export const START: StudyDay = 20_000

/** Cards as the pack has them: of every twelve questions five are scenarios, with one or two flips. */
export const worldOf = (seed: number, truth: Truth, start: Start, cards = PACK_CARDS): World => {
  const memory = memoryModel(truth === 'as believed' ? DEFAULT_RULES : OTHER)
  const belief = memoryModel(DEFAULT_RULES)
  const world: World = {
    cards: bank(cards),
    ...{ truth: memory, belief, visit: visitorWith(memory, USUAL), prospects: prospectsOf(belief, USUAL) },
    rules: DEFAULT_RULES,
    habits: USUAL,
    chance: chanceFrom(`${seed}/${truth}/${start}`),
  }
  if (start === 'half known') learnHalf(world)
  return world
}

/** One visit: the learner's own memory decides how it goes, the scheduler sees the grades. Gives the number of answers. */
export const meet = ({ visit, belief, chance }: World, card: SimCard, day: StudyDay): number => {
  const before = card.held
  const days = before === null ? 0 : day - before.lastStudyDay
  const { strength, grades } = visit(before?.truth ?? null, days, chance)
  const believed = grades.reduce<Strength | null>(
    (held, grade, at) => belief.after(held, at === 0 ? days : 0, grade),
    before?.belief ?? null,
  )
  const [grade] = grades
  if (believed === null || grade === undefined) throw new Error('A visit has an answer.')
  const visits = [...(before?.visits ?? []), { day, grade }]
  card.held = { truth: strength, belief: believed, lastStudyDay: day, visits }
  return grades.length
}

/** The chance of each card to be remembered on this day. */
export const recallsOn = ({ cards, truth }: World, day: StudyDay): readonly number[] =>
  cards.map(({ held }) => (held === null ? 0 : truth.recall(held.truth.stability, day - held.lastStudyDay)))

const PACK_CARDS = 354
const AXES = ['execution', 'responsibility', 'scaling', 'cost', 'use-cases', 'choosing'] as const
const FLIPS = [2, 0, 1, 0, 2, 0, 0, 1, 0, 2, 0, 0] as const

function bank(size: number): readonly SimCard[] {
  const cards: SimCard[] = []
  for (let place = 0; cards.length < size; place++) {
    const flips = FLIPS[place % FLIPS.length] ?? 0
    for (let part = 0; part <= flips && cards.length < size; part++) {
      const axis = AXES[place % AXES.length] ?? AXES[0]
      const position = (place + 3 * part) * 10 + part
      cards.push({ cardId: `${place}/${part}`, questionId: `q-${place}`, axis, position, held: null })
    }
  }
  return cards.sort((one, other) => one.position - other.position)
}

// A learner who begins better and forgets faster later on than the default weights say.
const OTHER: Rules = {
  ...DEFAULT_RULES,
  weights: DEFAULT_RULES.weights.map(
    (weight, at) => ({ 0: 0.4, 1: 1.9, 2: 3.6, 3: 10, 8: 1.6, 20: 0.28 })[at] ?? weight,
  ),
}

/** Half of the cards were met in the months before, and reviewed about when they were due. */
function learnHalf(world: World): void {
  for (const card of world.cards) {
    if (world.chance() < 0.5) continue
    let day = START - 20 - Math.floor(world.chance() * 100)
    for (let visits = 0; visits < 5 && day < START; visits++) {
      meet(world, card, day)
      const held: SimCard['held'] = card.held
      if (held === null) break
      day += Math.max(
        1,
        Math.round(intervalAt(held.belief.stability, world.rules) * (0.8 + 0.6 * world.chance())),
      )
    }
  }
}
