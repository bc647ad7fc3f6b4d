import type { ExamCell } from './exam-mix.ts'
import type { FirstAnswer, Form } from './first-answer.ts'

/**
 * A learner whose ability is known. None of this is what the model of readiness assumes: answers follow from a logistic
 * curve of ability less difficulty, with guessing, and are marked in the steps that a quiz marks in.
 */
export type Learner = {
  /** On the logistic scale, from first answer to last. */
  readonly from: number
  readonly to: number
  readonly axes: ReadonlyMap<string, number>
  readonly forms: ReadonlyMap<Form, number>
  /** How much harder each level is than the one before. */
  readonly step: number
  /** `surface` answers a flip as its scenario was answered; `reader` has also read every text of the pack with its key. */
  readonly knows: 'reasons' | 'surface' | 'reader'
}

export type Part = { readonly questionId: string; readonly axis: string; readonly level: string; readonly form: Form }

/** A number from 0 up to 1 (mulberry32). */
export type Chance = () => number

export const chanceOf = (seed: number): Chance => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export const normalOf = (chance: Chance): number =>
  Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance())

export const AXES = ['execution', 'responsibility', 'scaling', 'cost', 'use-cases', 'choosing'] as const
export const LEVELS = ['junior', 'mid', 'senior', 'architect'] as const

export const learnerOf = (
  chance: Chance,
  given: Pick<Learner, 'from' | 'to'> & Partial<Pick<Learner, 'knows'>>,
): Learner => ({
  knows: 'reasons',
  axes: new Map(AXES.map((axis) => [axis, 0.35 * normalOf(chance)])),
  forms: new Map((['turning', 'staying', 'explain', 'recall', 'estimate'] as const).map((form) => [form, 0.3 * normalOf(chance)])),
  step: 0.3 + 0.25 * normalOf(chance),
  ...given,
})

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
      return [main, ...Array.from({ length: flips }, (): Part => ({ ...main, form: chance() < 0.59 ? 'turning' : 'staying' }))]
    })
  })

const shuffled = <T>(chance: Chance, values: readonly T[]): readonly T[] =>
  values.map((value) => ({ value, key: chance() })).toSorted((a, b) => a.key - b.key).map(({ value }) => value)

/**
 * What a learner answers first: `study` goes through each axis from the easiest level on, a flip three questions after its
 * scenario; `quiz` takes questions anywhere, a flip later than its scenario.
 */
export const firstParts = (chance: Chance, bank: readonly Part[], order: 'study' | 'quiz', count: number): readonly Part[] => {
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
  return keyed.toSorted((a, b) => a.turn - b.turn).slice(0, count).map(({ part }) => part)
}

/** The first answers of a learner to these parts. */
export const answersOf = (chance: Chance, learner: Learner, parts: readonly Part[]): readonly FirstAnswer[] => {
  const difficulties = new Map<string, number>()
  return parts.map((part, at) => {
    const share = parts.length === 1 ? 1 : at / (parts.length - 1)
    const theta = learner.from + (learner.to - learner.from) * share
    const difficulty = difficulties.get(part.questionId) ?? pick(chance, DIFFICULTIES)
    difficulties.set(part.questionId, difficulty)
    const marks = marksOf(learner, part, theta, difficulty, true)
    let left = chance()
    for (const [mark, probability] of marks) {
      left -= probability
      if (left <= 0) return { ...part, at, mark: mark / STEPS, kept: null }
    }
    return { ...part, at, mark: 0, kept: null }
  })
}

const pick = (chance: Chance, values: readonly number[]): number => values[Math.floor(chance() * values.length)] ?? 0

/** Exactly: the chance to pass a fresh exam now, and its expected mark. */
export const truthOf = (learner: Learner, mix: readonly ExamCell[]): { readonly chance: number; readonly mark: number } => {
  const axes = [...new Set(mix.map(({ axis }) => axis))]
  const each = 30 / axes.length
  let sums = new Float64Array(30 * STEPS + 1)
  sums[0] = 1
  let mark = 0
  for (const axis of axes) {
    const one = new Float64Array(STEPS + 1)
    for (const cell of mix.filter((cell) => cell.axis === axis)) {
      for (const difficulty of DIFFICULTIES) {
        for (const [at, probability] of marksOf(learner, { questionId: '', ...cell }, learner.to, difficulty, false)) {
          const weight = (cell.share * axes.length * probability) / DIFFICULTIES.length
          one[at] = (one[at] ?? 0) + weight
          mark += (weight * at) / STEPS / axes.length
        }
      }
    }
    const support = [...one].flatMap((probability, at) => (probability > 0 ? [[at, probability] as const] : []))
    for (let question = 0; question < each; question++) {
      const next = new Float64Array(sums.length)
      for (let sum = 0; sum < sums.length; sum++) {
        const had = sums[sum] as number
        if (had === 0) continue
        for (const [at, probability] of support) next[sum + at] = (next[sum + at] as number) + had * probability
      }
      sums = next
    }
  }
  return { mark, chance: sums.slice(21 * STEPS).reduce((all, probability) => all + probability, 0) }
}

const STEPS = 60
// Of a normal distribution with deviation 0.7: the middles of seven equal parts.
const DIFFICULTIES = [-1.03, -0.55, -0.26, 0, 0.26, 0.55, 1.03]

/** In sixtieths, with their probabilities. */
type Marks = readonly (readonly [mark: number, probability: number])[]

const marksOf = (learner: Learner, part: Part, theta: number, difficulty: number, met: boolean): Marks => {
  const knowing = learner.knows === 'reader' && met && part.form !== 'turning' && part.form !== 'staying'
  const ability = knowing ? 2.5 : learner.knows === 'reasons' ? theta : Math.min(theta, -1)
  const eased = ability + (learner.axes.get(part.axis) ?? 0) + (learner.forms.get(part.form) ?? 0)
  const hard = difficulty + learner.step * (LEVELS.indexOf(part.level as (typeof LEVELS)[number]) - 1.5)
  const skill = 1 / (1 + Math.exp(-1.2 * (eased - hard)))
  const marks = marksOfForm(part, skill)
  // Whoever goes by the text gives the scenario's answer again.
  if (learner.knows === 'reasons' || (part.form !== 'turning' && part.form !== 'staying') ) return marks
  return [...marks.map(([mark, p]) => [mark, 0.15 * p] as const), [part.form === 'staying' ? STEPS : 0, 0.85]]
}

const marksOfForm = ({ form, questionId }: Part, skill: number): Marks => {
  switch (form) {
    case 'scenario': {
      const right = 0.25 + 0.73 * skill
      const reasons = reasonsOf(skill)
      return [
        [0, 1 - right],
        ...reasons.map(([mark, p]) => [30 + mark / 2, 0.94 * right * p] as const),
        ...reasons.map(([mark, p]) => [15 + mark / 2, 0.06 * right * p] as const),
      ]
    }
    case 'turning':
    case 'staying': {
      const right = 0.2 + 0.78 * skill
      return [[0, 1 - right], [60, 0.94 * right], [30, 0.06 * right]]
    }
    case 'explain': {
      const points = questionId.length % 2 === 0 ? 5 : 6
      return binomial(points, 0.15 + 0.83 * skill).map((p, said) => [(60 * said) / points, p] as const)
    }
    case 'recall':
      return [[60, 0.05 + 0.93 * skill], [0, 0.95 - 0.93 * skill]]
    case 'estimate':
      return [[60, 0.05 + 0.75 * skill], [30, 0.1], [0, 0.85 - 0.75 * skill]]
  }
}

/** Two right reasons and two wrong ones: the share of right ones ticked less that of wrong ones. */
const reasonsOf = (skill: number): Marks => {
  const right = binomial(2, 0.4 + 0.57 * skill)
  const wrong = binomial(2, 0.5 - 0.45 * skill)
  return right.flatMap((p, ticked) =>
    wrong.map((q, slipped) => [Math.max(0, 30 * (ticked - slipped)), p * q] as const),
  )
}

const binomial = (count: number, chance: number): readonly number[] => {
  let ways = [1]
  for (let at = 0; at < count; at++) {
    ways = Array.from({ length: ways.length + 1 }, (_, hits) => (ways[hits] ?? 0) * (1 - chance) + (ways[hits - 1] ?? 0) * chance)
  }
  return ways
}
