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
  const seen = windowsOf(words).map((window) => ({ ...window, likeness: likenessOf(window, rubric) }))
  return rubric.points.map((_, at) => markPoint(seen, rubric, at))
}

/** As the band `covered` of a mark, found sooner; `without` is a text of the rubric that is of no help. */
export const isRecognised = (words: string, rubric: Rubric, at: number, without: string): boolean => {
  const point = rubric.points[at] as Point
  return windowsOf(words).some((window) => {
    const heard = cueShare(point, window.words)
    if (heard + LIKENESS < COVERED) return false
    const wrong = nearest(point.misconceptions, window, rubric, without).share
    if (heard >= COVERED && wrong < ALIKE) return true
    return scoreOf(heard, wrong, likenessOf(window, rubric, without), at) >= COVERED
  })
}

/** A window of an answer, with its likeness to each key point: the share of the point's nearest text found in it. */
type Seen = Window & { readonly likeness: readonly number[] }

const markPoint = (seen: readonly Seen[], rubric: Rubric, at: number): Mark => {
  const point = rubric.points[at] as Point
  let score = 0
  let evidence: Mark['evidence'] = null
  let misconception: string | null = null
  for (const window of seen) {
    const wrong = nearest(point.misconceptions, window, rubric)
    if (isWrong(wrong.share, window.likeness[at] as number)) misconception ??= wrong.text
    const here = scoreOf(cueShare(point, window.words), wrong.share, window.likeness, at)
    if (here > score) {
      score = here
      evidence = { start: window.start, end: window.end }
    }
  }
  const band = score >= COVERED ? 'covered' : score >= MAYBE ? 'maybe' : 'not-seen'
  return { band, score, evidence: band === 'not-seen' ? null : evidence, misconception }
}

const likenessOf = (window: Window, rubric: Rubric, without?: string): readonly number[] =>
  rubric.points.map((point) => nearest(point.says, window, rubric, without).share)

const scoreOf = (heard: number, wrong: number, likeness: readonly number[], at: number): number => {
  const own = likeness[at] as number
  let rival = 0
  for (const [other, share] of likeness.entries()) if (other !== at && share > rival) rival = share
  // Words on another key point resemble this one too; what counts is by how much more.
  const score = heard + Math.max(0, own - RIVALRY * rival) * LIKENESS
  return isWrong(wrong, own) ? Math.min(score, COVERED - 0.01) : score
}

const isWrong = (wrong: number, own: number): boolean => wrong >= ALIKE && wrong > own

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
    for (const stem of reference.stems) if (stems.has(stem)) shared += weights.get(stem) as number
    if (shared / reference.weight <= share) continue
    share = shared / reference.weight
    text = reference.text
  }
  return { share, text }
}
