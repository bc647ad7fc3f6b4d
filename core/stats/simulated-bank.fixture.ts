import type { Chance } from '../chance.ts'
import type { Form } from './first-answer.ts'

export type Part = {
  readonly questionId: string
  readonly axis: string
  readonly level: string
  readonly form: Form
}

export const normalOf = (chance: Chance): number =>
  Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance())

export const AXES = ['execution', 'responsibility', 'scaling', 'cost', 'use-cases', 'choosing'] as const
export const LEVELS = ['junior', 'mid', 'senior', 'architect'] as const

/** A bank like ours: on each axis 15 scenarios with 9 flips that stay and 13 that turn, 6 explain, 11 recall, 4 estimate. */
export const bankOf = (chance: Chance): readonly Part[] =>
  AXES.flatMap((axis) => {
    const kinds: readonly Form[] = shuffled(chance, [
      ...Array<Form>(15).fill('scenario'),
      ...Array<Form>(6).fill('explain'),
      ...Array<Form>(11).fill('recall'),
      ...Array<Form>(4).fill('estimate'),
    ])
    return kinds.flatMap((form, place): readonly Part[] => {
      const questionId = `${axis}-${place}`
      // 10, 12, 9 and 5 of 36.
      const level = LEVELS[place < 10 ? 0 : place < 22 ? 1 : place < 31 ? 2 : 3] ?? 'junior'
      const main: Part = { questionId, axis, level, form }
      if (form !== 'scenario') return [main]
      const flips = chance() < 0.53 ? 2 : 1
      return [
        main,
        ...Array.from(
          { length: flips },
          (): Part => ({ ...main, form: chance() < 0.59 ? 'turning' : 'staying' }),
        ),
      ]
    })
  })

const shuffled = <T>(chance: Chance, values: readonly T[]): readonly T[] =>
  values
    .map((value) => ({ value, key: chance() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ value }) => value)

/**
 * What a learner answers first: `study` goes through each axis from the easiest level on, a flip three questions after its
 * scenario; `quiz` takes questions anywhere, a flip later than its scenario.
 */
export const firstParts = (
  chance: Chance,
  bank: readonly Part[],
  order: 'study' | 'quiz',
  count: number,
): readonly Part[] => {
  const keyed = AXES.flatMap((axis, axisAt) => {
    const parts = bank.filter((part) => part.axis === axis)
    const ids = [...new Set(parts.map(({ questionId }) => questionId))]
    const places = new Map((order === 'study' ? ids : shuffled(chance, ids)).map((id, place) => [id, place]))
    const met = new Map<string, number>()
    return parts
      .map((part) => {
        const index = met.get(part.questionId) ?? 0
        met.set(part.questionId, index + 1)
        return { part, place: (places.get(part.questionId) ?? 0) + 3 * index + index / 10 }
      })
      .toSorted((a, b) => a.place - b.place)
      .map(({ part }, turn) => ({ part, turn: turn + axisAt / 10 }))
  })
  return keyed
    .toSorted((a, b) => a.turn - b.turn)
    .slice(0, count)
    .map(({ part }) => part)
}
