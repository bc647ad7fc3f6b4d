import type { Chance } from '../../chance.ts'
import type { Grade } from '../entry.ts'
import type { MemoryModel, Strength } from '../memory.ts'
import { chosen } from './chosen.ts'
import type { Habits } from './habits.ts'

/** All answers to one card on one day: the first, and those that bring it through its (re)learning steps. */
export type Visit = {
  readonly strength: Strength
  /** In their order; at least one. */
  readonly grades: readonly Grade[]
}

/** One visit as it may go. `strength` is null and `days` 0 for a new card. */
export type Visitor = (strength: Strength | null, days: number, chance: Chance) => Visit

/** With this model for the truth. */
export const visitorWith = (model: MemoryModel, habits: Habits): Visitor => {
  const passed = Object.entries(habits.passed) as [Grade, number][]
  const first = Object.entries(habits.first) as [Grade, number][]
  const gradeAfter = (strength: Strength, days: number, chance: Chance): Grade =>
    chance() < model.recall(strength.stability, days) ? (chosen(passed, chance) ?? 'good') : 'again'

  return (before, days, chance) => {
    const isNew = before === null
    let grade = isNew ? (chosen(first, chance) ?? 'good') : gradeAfter(before, days, chance)
    let strength = model.after(before, days, grade)
    const grades = [grade]
    for (let step = entryStep(isNew, grade); step < STEPS; step = nextStep(isNew, step, grade)) {
      grade = gradeAfter(strength, step === 0 ? ONE_MINUTE : TEN_MINUTES, chance)
      strength = model.after(strength, 0, grade)
      grades.push(grade)
    }
    return { strength, grades }
  }
}

// As core/review/memory.ts has them: learning at 1 and 10 minutes, relearning at 10.
const STEPS = 2
const ONE_MINUTE = 1 / 1440
const TEN_MINUTES = 10 / 1440

/** The step a card waits in after its first answer of the day; `STEPS` when it waits in none. */
const entryStep = (isNew: boolean, grade: Grade): number => {
  if (!isNew) return grade === 'again' ? 1 : STEPS
  return grade === 'easy' ? STEPS : grade === 'good' ? 1 : 0
}

const nextStep = (isNew: boolean, step: number, grade: Grade): number => {
  if (grade === 'again') return isNew ? 0 : 1
  return grade === 'easy' ? STEPS : grade === 'good' ? step + 1 : step
}
