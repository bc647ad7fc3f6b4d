import { errorOf, isWithin } from '../grading/error-of.ts'
import { gradeAnswer, type Mark } from '../grading/key-points.ts'
import type { Choice } from '../question/pack.ts'
import { bestOf, type KeyPoint, type Option } from '../question/question.ts'
import { type AskId, askId } from './ask.ts'
import type { Draft } from './event.ts'
import type { ChoiceMark, EstimateMark, Feedback, PointMark } from './feedback.ts'
import { type FoundAsk, findAsk } from './find-ask.ts'
import { chosenIn, plannedAsks } from './next-ask.ts'
import type { Script } from './script.ts'
import type { AskState, InterviewState } from './state.ts'
import type { Structure } from './structure.ts'
import { structureOf } from './structure-of.ts'

/** Whether nothing more is expected of an ask: it was answered or left. */
export const isDone = (state: InterviewState, { ask, answeredMs }: AskState): boolean =>
  answeredMs !== null || state.current !== ask

/** What an answer came to. Of an ask that was left its draft is judged, as far as it went. */
export const feedbackOf = (script: Script, state: InterviewState, ask: AskState): Feedback => {
  const found = findAsk(script, ask.ask)
  if (found === null) throw new RangeError(`The script has no ask ${ask.ask}.`)
  const said = ask.answer ?? ask.draft ?? NOTHING
  const heard = heardIn(said, found.keyPoints, script.choices)
  return {
    points: pointsOf(found, ask, heard.marks),
    choice: found.options.length > 0 ? choiceOf(found.options, said) : null,
    estimate: estimateOf(found, said),
    structure: heard.structure,
    ms: endOf(state, ask) - ask.putMs,
    boxMs: shareOfBox(found, ask.ask, state),
  }
}

const NOTHING: Draft = { words: '' }

/** Both sides look at an interview after every event, and hearing is most of the cost; an answer does not change. */
const heardIn = (said: Draft, keyPoints: readonly KeyPoint[], choices: readonly Choice[]): Heard => {
  const known = lastHeard.get(said)
  if (known?.keyPoints === keyPoints) return known
  const heard = {
    keyPoints,
    marks: gradeAnswer(said.words, keyPoints),
    structure: structureOf(said.words, choices),
  }
  lastHeard.set(said, heard)
  return heard
}

type Heard = {
  readonly keyPoints: readonly KeyPoint[]
  readonly marks: readonly Mark[]
  readonly structure: Structure
}

const lastHeard = new WeakMap<Draft, Heard>()

const pointsOf = (
  { keyPoints }: FoundAsk,
  { ticks }: AskState,
  marks: readonly Mark[],
): readonly PointMark[] =>
  keyPoints.map(({ text }, at) => {
    const mark = marks[at] as Mark
    const tick = ticks[at]
    return tick
      ? { ...mark, text, said: tick.said, by: tick.by }
      : { ...mark, text, said: mark.band === 'covered', by: 'grader' }
  })

const choiceOf = (options: readonly Option[], { choice }: Draft): ChoiceMark => {
  const best = bestOf(options)
  const chosen = options.find((option) => option.choice === choice)
  return {
    chosen: choice ?? null,
    best,
    standing: chosen?.standing ?? null,
    rationale: chosen?.rationale ?? null,
    bestRationale: options.find((option) => option.choice === best)?.rationale ?? '',
  }
}

const estimateOf = ({ round: { item }, step }: FoundAsk, { estimate }: Draft): EstimateMark | null => {
  if (step.tag !== 'main' || item === null || item.draw === null || item.question.kind !== 'estimate')
    return null
  const right = item.draw.answer
  const { unit, tolerance } = item.question.answer
  const off = estimate === undefined ? null : errorOf(estimate, right)
  // Of nothing, no share can be told.
  const error = off !== null && Number.isFinite(off) ? off : null
  return {
    given: estimate ?? null,
    right,
    unit,
    error,
    within: isWithin(error, tolerance),
  }
}

const endOf = ({ asks, clock }: InterviewState, { ask, answeredMs, putMs }: AskState): number => {
  if (answeredMs !== null) return answeredMs
  const next = asks[asks.findIndex((one) => one.ask === ask) + 1]
  return Math.max(putMs, next?.putMs ?? clock.ranMs)
}

/** The main part has as much of the box as two others. */
const shareOfBox = ({ at, round }: FoundAsk, ask: AskId, { asks }: InterviewState): number => {
  const others = plannedAsks(round, at, chosenIn(at, asks)).length - 1
  const weight = ask === askId(at, { tag: 'main' }) ? 2 : 1
  return Math.round((round.boxMs * weight) / (2 + others))
}
