import type { KeyPoint } from '../question/question.ts'
import { stemsOf, wordsOf } from './words.ts'

/** Key points made ready for comparison. */
export type Rubric = {
  readonly points: readonly Point[]
  /** By stem: how much it tells about which key point is meant. */
  readonly weights: ReadonlyMap<string, number>
}

export type Point = {
  readonly cues: readonly (readonly Cue[])[]
  /** The key point's own text first, then its examples. */
  readonly says: readonly Reference[]
  readonly misconceptions: readonly Reference[]
}

/** Beginnings of words that follow one another. */
export type Cue = readonly string[]

export type Reference = {
  readonly text: string
  readonly stems: ReadonlySet<string>
  readonly weight: number
}

export const prepareRubric = (keyPoints: readonly KeyPoint[]): Rubric => {
  const bags = keyPoints.map((point) => ({
    point,
    says: [point.text, ...point.examples].map(bagOf),
    not: point.misconceptions.map(bagOf),
  }))
  const all = bags.flatMap((bag) => [...bag.says, ...bag.not])
  const weights = weigh(all.map((bag) => bag.stems))
  const refer = (bag: Bag): Reference => ({ ...bag, weight: weightOf(bag.stems, weights) })
  return {
    weights,
    points: bags.map(({ point, says, not }) => ({
      cues: point.cues.map((group) => group.map((cue) => wordsOf(cue).map((word) => word.text))),
      says: says.map(refer),
      misconceptions: not.map(refer),
    })),
  }
}

const weightOf = (stems: Iterable<string>, weights: ReadonlyMap<string, number>): number => {
  let sum = 0
  for (const stem of stems) sum += weights.get(stem) as number
  return sum
}

type Bag = { readonly text: string; readonly stems: ReadonlySet<string> }

const bagOf = (text: string): Bag => ({ text, stems: stemsOf(wordsOf(text)) })

/** Inverse document frequency, each text of the rubric being a document. */
const weigh = (bags: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const bag of bags) for (const stem of bag) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return new Map([...counts].map(([stem, count]) => [stem, Math.log(1 + bags.length / count)]))
}
