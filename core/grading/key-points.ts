import type { KeyPoint } from '../question/question.ts'
import { type Cue, type Point, prepareRubric, type Reference, type Rubric } from './rubric.ts'
import { type Window, windowsOf } from './windows.ts'
import type { Word } from './words.ts'

/** How sure the grader is that a key point was said; the learner's own tick decides. */
export type Mark = {
  readonly band: 'covered' | 'maybe' | 'not-seen'
  /** 0 to 1.6; what the band was made from. */
  readonly score: number
  /** The words that speak for the key point, as a span of the answer. */
  readonly evidence: { readonly start: number; readonly end: number } | null
  /** A misconception that some words are nearer to than to the key point: a warning. */
  readonly misconception: string | null
}

/** One mark for each key point, in their order. The same words always earn the same marks. */
export const gradeAnswer = (words: string, keyPoints: readonly KeyPoint[]): readonly Mark[] => {
  const rubric = prepareRubric(keyPoints)
  const seen = compareWith(rubric, words)
  return rubric.points.map((_, at) => markPoint(seen, rubric, at))
}

/** A window of an answer, with the share of each key point's best text that is found in it. */
export type Seen = Window & { readonly likeness: readonly number[] }

/** `without` is a text of the rubric to disregard: an example must be recognised without its own help. */
export const compareWith = (rubric: Rubric, words: string, without?: string): readonly Seen[] =>
  windowsOf(words).map((window) => ({
    ...window,
    likeness: rubric.points.map((point) => nearest(point.says, window, rubric, without).share),
  }))

export const markPoint = (seen: readonly Seen[], rubric: Rubric, at: number): Mark => {
  const point = rubric.points[at] as Point
  let score = 0
  let evidence: Mark['evidence'] = null
  let misconception: string | null = null
  for (const window of seen) {
    const own = window.likeness[at] ?? 0
    const wrong = nearest(point.misconceptions, window, rubric)
    const isWrong = wrong.share >= ALIKE && wrong.share > own
    if (isWrong) misconception ??= wrong.text
    // Words on another key point resemble this one too; what counts is by how much more.
    const rival = Math.max(0, ...window.likeness.filter((_, other) => other !== at))
    const likeness = Math.max(0, own - RIVALRY * rival) * LIKENESS
    const here = Math.min(cueShare(point, window.words) + likeness, isWrong ? COVERED - 0.01 : 2)
    if (here > score) {
      score = here
      evidence = { start: window.start, end: window.end }
    }
  }
  const band = score >= COVERED ? 'covered' : score >= MAYBE ? 'maybe' : 'not-seen'
  return { band, score, evidence: band === 'not-seen' ? null : evidence, misconception }
}

// Found on answers.json, of which one half was not looked at: cues decide, likeness makes up for a cue that was missed.
const COVERED = 0.95
const MAYBE = 0.6
const LIKENESS = 0.6
const RIVALRY = 0.6
/** Share of a misconception from which words count as stating it. */
const ALIKE = 0.5

/** Share of the cue groups of which one alternative is heard. */
const cueShare = ({ cues }: Point, words: readonly Word[]): number => {
  let heard = 0
  for (const group of cues) if (group.some((cue) => isHeard(cue, words))) heard++
  return cues.length === 0 ? 0 : heard / cues.length
}

const isHeard = (cue: Cue, words: readonly Word[]): boolean => {
  const [first, ...rest] = cue
  if (first === undefined) return false
  for (let at = 0; at < words.length; at++)
    if (
      words[at]?.text.startsWith(first) &&
      rest.every((next, step) => words[at + 1 + step]?.text.startsWith(next))
    )
      return true
  return false
}

/** The text most of whose weight is in the window. */
const nearest = (
  references: readonly Reference[],
  { stems }: Window,
  { weights }: Rubric,
  without?: string,
) => {
  let share = 0
  let text: string | null = null
  for (const reference of references) {
    if (reference.text === without || reference.weight === 0) continue
    let shared = 0
    for (const stem of reference.stems) if (stems.has(stem)) shared += weights.get(stem) ?? 0
    if (shared / reference.weight <= share) continue
    share = shared / reference.weight
    text = reference.text
  }
  return { share, text }
}
