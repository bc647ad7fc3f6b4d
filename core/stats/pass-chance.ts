import type { ExamCell } from './exam-mix.ts'
import { VARIANCE } from './first-answer.ts'
import type { Belief } from './mark-model.ts'
import { normalBelow } from './normal.ts'

export const EXAM = { questions: 30, pass: 0.7 } as const

export type Chance = {
  readonly probability: number
  /** A tenth of what is thought of it lies below, a tenth above. */
  readonly low: number
  readonly high: number
  readonly mark: { readonly expected: number; readonly low: number; readonly high: number }
}

/** The chance to pass the exam, and how far the answers leave it open. */
export const passChance = (beliefs: readonly Belief[], mix: readonly ExamCell[]): Chance => {
  const nodes: Node[] = []
  for (const belief of beliefs) {
    if (belief.share < NEGLIGIBLE) continue
    const between = betweenCells(belief, mix)
    const within = mix.reduce((sum, { share, form }) => sum + share * VARIANCE[form], 0)
    for (const deviation of DEVIATIONS) {
      // The logarithm of a gamma variable is nearly normal from shape 10 on.
      const variance = (belief.scale / belief.shape) * Math.exp(-deviation.at / Math.sqrt(belief.shape))
      const spread = Math.sqrt(variance * belief.spread)
      for (const { at, share } of FINE) {
        const mark = belief.mark + spread * at
        // The nearer a mean is to all or nothing, the less marks vary around it.
        const nearer = (LEAST + mark * (1 - mark)) / (LEAST + belief.mark * (1 - belief.mark))
        const ofMark = Math.sqrt((variance * within * Math.max(LEAST, nearer) + between) / EXAM.questions)
        const chance = normalBelow((mark - EXAM.pass + HALF_A_STEP) / ofMark)
        nodes.push({ mark, chance, share: belief.share * deviation.share * share })
      }
    }
  }
  return {
    probability: nodes.reduce((sum, { chance, share }) => sum + share * chance, 0),
    ...rangeOf(nodes, ({ chance }) => chance),
    mark: {
      expected: nodes.reduce((sum, { mark, share }) => sum + share * mark, 0),
      ...rangeOf(nodes, ({ mark }) => mark),
    },
  }
}

type Node = { readonly mark: number; readonly chance: number; readonly share: number }

const NEGLIGIBLE = 2e-3
// Marks come in steps of about a quarter: half a step below the bar still rounds to it.
const HALF_A_STEP = 0.125 / EXAM.questions
// Even of a learner who nearly always has all, or nothing, marks vary a little.
const LEAST = 0.02

/** Every axis has its fixed number of questions; which of its cells they come from is drawn. */
const betweenCells = ({ cells }: Belief, mix: readonly ExamCell[]): number => {
  const axes = new Map<string, { share: number; mark: number; square: number }>()
  mix.forEach(({ axis, share }, place) => {
    const sum = axes.get(axis) ?? { share: 0, mark: 0, square: 0 }
    const mark = cells[place] ?? 0
    axes.set(axis, {
      share: sum.share + share,
      mark: sum.mark + share * mark,
      square: sum.square + share * mark ** 2,
    })
  })
  return [...axes.values()].reduce((all, { share, mark, square }) => all + square - mark ** 2 / share, 0)
}

const gridOf = (step: number, most: number): readonly { readonly at: number; readonly share: number }[] => {
  const steps = Math.round(most / step)
  const nodes = Array.from({ length: 2 * steps + 1 }, (_, place) => {
    const at = (place - steps) * step
    return { at, share: Math.exp((-at * at) / 2) }
  })
  const all = nodes.reduce((sum, { share }) => sum + share, 0)
  return nodes.map(({ at, share }) => ({ at, share: share / all }))
}

const DEVIATIONS = gridOf(1, 2)
const FINE = gridOf(0.2, 3.4)

const rangeOf = (nodes: readonly Node[], of: (node: Node) => number) => {
  const sorted = nodes.toSorted((one, other) => of(one) - of(other))
  const quantile = (wanted: number): number => {
    let sum = 0
    for (const node of sorted) {
      // Half of a node lies on either side of it.
      if (sum + node.share / 2 >= wanted) return of(node)
      sum += node.share
    }
    return sorted.length === 0 ? 0 : of(sorted[sorted.length - 1] as Node)
  }
  return { low: quantile(0.1), high: quantile(0.9) }
}
