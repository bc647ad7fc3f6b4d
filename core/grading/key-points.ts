import type { KeyPoint } from '../question/question.ts'
import { type Cue, type Point, prepareRubric, type Reference, type Rubric, stemsOf } from './rubric.ts'
import { type Window, windowsOf } from './windows.ts'
import type { Word } from './words.ts'

/** How sure the grader is that a key point was said; the learner's own tick decides. */
export type Mark = {
  readonly band: 'covered' | 'maybe' | 'not-seen'
  /** 0 to about 1.6; what the band was made from. */
  readonly score: number
  /** The words that speak for the key point, as a span of the answer. */
  readonly evidence: { readonly start: number; readonly end: number } | null
  /** A misconception these words are nearer to than to the key point: a warning. */
  readonly misconception: string | null
}

/** One mark for each key point, in their order. The same words always earn the same marks. */
export const gradeAnswer = (words: string, keyPoints: readonly KeyPoint[]): readonly Mark[] => {
  const rubric = prepareRubric(keyPoints)
  const windows = windowsOf(words)
  return rubric.points.map((_, at) => markPoint(windows, rubric, at))
}

/** `without` is a text of the rubric that is to be disregarded: an example must be recognised without its own help. */
export const markPoint = (windows: readonly Window[], rubric: Rubric, at: number, without?: string): Mark => {
  const point = rubric.points[at] as Point
  let best = NOTHING
  let misconception: string | null = null
  for (const window of windows) {
    const stems = stemsOf(window.words)
    const heard = cueShare(point.cues, window.words)
    const near = nearest(point.says, stems, rubric, without)
    const rival = Math.max(
      0,
      ...rubric.points.map((other, index) =>
        index === at ? 0 : nearest(other.says, stems, rubric, without).share,
      ),
    )
    const wrong = nearest(point.misconceptions, stems, rubric, without)
    const isWrong = wrong.share > near.share && wrong.share >= ALIKE
    if (isWrong) misconception ??= wrong.text
    const score = heard * CUES + Math.max(0, near.share - RIVALRY * rival) * LIKENESS
    const capped = isWrong ? Math.min(score, COVERED - 0.01) : score
    if (capped > best.score + 1e-9)
      best = { score: capped, evidence: { start: window.start, end: window.end } }
  }
  const band = best.score >= COVERED ? 'covered' : best.score >= MAYBE ? 'maybe' : 'not-seen'
  return { band, score: best.score, evidence: band === 'not-seen' ? null : best.evidence, misconception }
}

const NOTHING: { readonly score: number; readonly evidence: Mark['evidence'] } = { score: 0, evidence: null }

const CUES = 1
const LIKENESS = 0.6
const RIVALRY = 0.6
const ALIKE = 0.5
const COVERED = 0.95
const MAYBE = 0.6

/** Share of the cue groups of which one alternative is heard. */
const cueShare = (groups: readonly (readonly Cue[])[], words: readonly Word[]): number =>
  groups.filter((group) => group.some((cue) => isHeard(cue, words))).length / Math.max(1, groups.length)

const isHeard = (cue: Cue, words: readonly Word[]): boolean =>
  words.some((_, at) => cue.every((beginning, step) => words[at + step]?.text.startsWith(beginning)))

/** The reference most of whose weight is in the stems. */
const nearest = (
  references: readonly Reference[],
  stems: ReadonlySet<string>,
  rubric: Rubric,
  without?: string,
): { readonly share: number; readonly text: string | null } => {
  let best: { readonly share: number; readonly text: string | null } = { share: 0, text: null }
  for (const reference of references) {
    if (reference.text === without || reference.weight === 0) continue
    let shared = 0
    for (const stem of reference.stems) if (stems.has(stem)) shared += rubric.weights.get(stem) ?? 0
    if (shared / reference.weight > best.share)
      best = { share: shared / reference.weight, text: reference.text }
  }
  return best
}
