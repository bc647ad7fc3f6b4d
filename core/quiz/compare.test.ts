import { describe, expect, test } from 'vitest'
import { changes, isLikeKind } from './compare.ts'
import type { QuizPlan } from './plan.ts'
import type { Slice } from './result.ts'

const slice = (id: string, mark: number | null): Slice => ({
  ...{ id, mark },
  ...{ places: 4, answered: 4, half: 2, full: 1 },
})

const plan: QuizPlan = {
  ...{ mode: 'exam', packId: 'drinks', set: 'any', length: 20, minutes: 40, seed: 'a' },
  ...{ axes: [], levels: [], kinds: [], parts: [] },
}

describe('two attempts', () => {
  test('are alike when mode, pack and set are the same, whatever their length and seed', () => {
    expect(isLikeKind(plan, { ...plan, length: 30, seed: 'b' })).toBe(true)
    expect(isLikeKind(plan, { ...plan, mode: 'practice' })).toBe(false)
    expect(isLikeKind(plan, { ...plan, set: 'weakest' })).toBe(false)
    expect(isLikeKind(plan, { ...plan, packId: 'meals' })).toBe(false)
  })

  test('are not alike when one was of harder levels or of other kinds', () => {
    const senior = { ...plan, levels: ['senior', 'architect'] }
    expect(isLikeKind(plan, senior)).toBe(false)
    expect(isLikeKind(senior, { ...senior, levels: ['architect', 'senior'] })).toBe(true)
    expect(isLikeKind(plan, { ...plan, kinds: ['recall'] })).toBe(false)
    expect(isLikeKind(plan, { ...plan, axes: ['cost'] })).toBe(true)
  })

  test('say by axis what changed from the earlier to the later', () => {
    const found = changes([slice('taste', 0.5), slice('cost', 0.75)], [slice('cost', 0.5), slice('taste', 1)])
    expect(found.map(({ id, by }) => [id, by])).toEqual([
      ['cost', -0.25],
      ['taste', 0.5],
    ])
  })

  test('say nothing of an axis that only one of them has', () => {
    const found = changes([slice('taste', 0.5)], [slice('cost', 0.5), slice('effort', null)])
    expect(found.map(({ id, by, before, after }) => [id, by, before !== null, after !== null])).toEqual([
      ['cost', null, false, true],
      ['effort', null, false, true],
      ['taste', null, true, false],
    ])
  })
})
