import type { Score } from '../grading/score.ts'
import { groupBy } from '../group-by.ts'
import type { Answer, Confidence, Grade, Instant } from '../review/entry.ts'
import { CONFIDENCES } from '../review/entry.ts'
import type { Mode } from './plan.ts'

/** What the answer at one place of an attempt is worth; stored with it. */
export type Judgement = {
  readonly answered: boolean
  /** As it was judged: with the ticks of an explain, or the error of an estimate. */
  readonly answer: Answer
  readonly answeredAt: Instant | null
  readonly ms: number
  readonly score: Score
  /** Right by a wrong reason. */
  readonly wrongReason: boolean
  /** Right by a wrong reason, or by a guess. */
  readonly lucky: boolean
  /** What the scheduler is told: nothing of what was right, or not answered. */
  readonly feeds: 'again' | 'hard' | null
  /** Id of the event that decided it. */
  readonly decidedBy: string | null
}

/** The same as it stands now. */
export type ItemOutcome = Judgement & {
  /** Id of the review that told the scheduler; null where there is none, or it was taken back. */
  readonly fed: string | null
}

export type AttemptResult = Tally & {
  /** Null where nothing can be passed: a practice. */
  readonly passed: boolean | null
  /** In the order of the quiz. */
  readonly byAxis: readonly Slice[]
  readonly byLevel: readonly Slice[]
  readonly calibration: Calibration
  /** How many were right for a wrong reason, and how many of those or by a guess. */
  readonly wrongReasons: number
  readonly lucky: number
  /** Time spent, all places together. */
  readonly ms: number
}

/** Of an exam all its places count, of a practice those that were answered: the others were not asked. */
export const counts = (mode: Mode, { answered }: Pick<Judgement, 'answered'>): boolean =>
  mode === 'exam' || answered

/** Over the places that count. */
export type Tally = {
  readonly places: number
  readonly answered: number
  /** With at least half of what they could earn. */
  readonly half: number
  /** With all of it. */
  readonly full: number
  /** Mean, 0 to 1; what was not answered is worth nothing. Null where there are no places. */
  readonly mark: number | null
}

export type Slice = Tally & { readonly id: string }

/** Over the answers with a confidence; the means and the Brier score are null where there are none. */
export type Calibration = {
  readonly answers: number
  /** Mean square of what was said less what came true: 0 is best, 0.25 is what always saying one half earns. */
  readonly brier: number | null
  readonly said: number | null
  readonly right: number | null
  /** `said` less `right`: above 0 is over-confident, below 0 under-confident. */
  readonly excess: number | null
  readonly byConfidence: readonly {
    readonly confidence: Confidence
    readonly answers: number
    readonly right: number
  }[]
}

/** Mean mark from which an exam is passed. */
export const PASS = 0.7

export type Judged = {
  readonly axis: string
  readonly level: string
  readonly outcome: Judgement
}

type Derived = {
  readonly grade: Grade
  readonly choiceRight: boolean | null
  readonly reasonsRight: boolean | null
}

/** `derived` is what the same answer would have earned in study. */
export const judgementOf = (
  given: Omit<Judgement, 'wrongReason' | 'lucky' | 'feeds'>,
  { grade, choiceRight, reasonsRight }: Derived,
): Judgement => {
  const { answered, answer, score } = given
  const wrongReason = choiceRight === true && reasonsRight === false
  const feeds = answered && (grade === 'again' || grade === 'hard') ? grade : null
  const lucky = wrongReason || (score.right === true && answer.confidence === 'guessing')
  return { ...given, wrongReason, lucky, feeds }
}

/** `judged` is in the order of the quiz. */
export const resultOf = (mode: Mode, judged: readonly Judged[]): AttemptResult => {
  const counted = judged.filter(({ outcome }) => counts(mode, outcome))
  const outcomes = counted.map(({ outcome }) => outcome)
  const all = tally(outcomes)
  return {
    ...all,
    // A last digit of binary arithmetic must not decide.
    passed: mode === 'exam' ? (all.mark ?? 0) >= PASS - 1e-9 : null,
    byAxis: slicesBy(counted, ({ axis }) => axis),
    byLevel: slicesBy(counted, ({ level }) => level),
    calibration: calibrationOf(outcomes),
    wrongReasons: outcomes.filter(({ wrongReason }) => wrongReason).length,
    lucky: outcomes.filter(({ lucky }) => lucky).length,
    ms: judged.reduce((sum, { outcome }) => sum + outcome.ms, 0),
  }
}

const tally = (outcomes: readonly Judgement[]): Tally => {
  const earned = (least: number) => outcomes.filter(({ score }) => score.mark >= least - 1e-9).length
  return {
    places: outcomes.length,
    answered: outcomes.filter(({ answered }) => answered).length,
    half: earned(0.5),
    full: earned(1),
    mark: mean(outcomes.map(({ score }) => score.mark)),
  }
}

const slicesBy = (judged: readonly Judged[], keyOf: (one: Judged) => string): readonly Slice[] =>
  [...groupBy(judged, keyOf)].map(([id, these]) => ({ id, ...tally(these.map(({ outcome }) => outcome)) }))

/** Over the scores that have both a said chance and an outcome of it. */
const calibrationOf = (outcomes: readonly Judgement[]): Calibration => {
  const pairs = outcomes.flatMap(({ answer, score: { sure, right } }) =>
    sure === null || right === null || answer.confidence === undefined
      ? []
      : [{ sure, right: Number(right), confidence: answer.confidence }],
  )
  const said = mean(pairs.map(({ sure }) => sure))
  const right = mean(pairs.map((pair) => pair.right))
  return {
    answers: pairs.length,
    brier: mean(pairs.map((pair) => (pair.sure - pair.right) ** 2)),
    said,
    right,
    excess: said === null || right === null ? null : said - right,
    byConfidence: CONFIDENCES.map((confidence) => {
      const these = pairs.filter((pair) => pair.confidence === confidence)
      const came = these.reduce((sum, pair) => sum + pair.right, 0)
      return { confidence, answers: these.length, right: came }
    }),
  }
}

const mean = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length
