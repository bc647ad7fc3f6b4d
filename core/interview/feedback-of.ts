import { errorOf } from '../grading/error-of.ts'
import { gradeAnswer, type Mark } from '../grading/key-points.ts'
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
  const said = ask.answer ?? ask.draft ?? { words: '' }
  const draw = found.step.tag === 'main' ? (found.round.item?.draw ?? null) : null
  return {
    points: pointsOf(found, ask, said),
    choice: found.options.length > 0 ? choiceOf(found.options, said) : null,
    estimate: draw === null ? null : estimateOf(found, draw.answer, said),
    structure: remembered(structures, said, script.choices, () => structureOf(said.words, script.choices)),
    ms: endOf(state, ask) - ask.putMs,
    boxMs: shareOfBox(found, ask.ask, state),
  }
}

const pointsOf = ({ keyPoints }: FoundAsk, { ticks }: AskState, said: Draft): readonly PointMark[] =>
  remembered(marks, said, keyPoints, () => gradeAnswer(said.words, keyPoints)).map((mark, at) => {
    const text = keyPoints[at]?.text ?? ''
    const tick = ticks[at]
    return tick
      ? { ...mark, text, said: tick.said, by: tick.by }
      : { ...mark, text, said: mark.band === 'covered', by: 'grader' }
  })

type Remembered<From, Result> = WeakMap<Draft, { readonly from: From; readonly result: Result }>

// Reading an answer takes milliseconds, and a room is shown anew, with every answer in it, at each thing that is done there.
const marks: Remembered<readonly KeyPoint[], readonly Mark[]> = new WeakMap()
const structures: Remembered<Script['choices'], Structure> = new WeakMap()

/** What an answer came to the last time, while it and what it is held against are the same values. */
function remembered<From, Result>(
  known: Remembered<From, Result>,
  said: Draft,
  from: From,
  work: () => Result,
): Result {
  const before = known.get(said)
  if (before?.from === from) return before.result
  const result = work()
  known.set(said, { from, result })
  return result
}

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

const estimateOf = ({ round }: FoundAsk, right: number, { estimate }: Draft): EstimateMark | null => {
  const question = round.item?.question
  if (question?.kind !== 'estimate') return null
  const error = estimate === undefined ? null : errorOf(estimate, right)
  return {
    given: estimate ?? null,
    right,
    unit: question.answer.unit,
    error,
    within: error !== null && Math.abs(error) <= question.answer.tolerance,
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
