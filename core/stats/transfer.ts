import type { FirstAnswer } from './first-answer.ts'
import type { Belief } from './mark-model.ts'

/** Whether what is known carries over: flips whose answer turns, against all else that was asked for the first time. */
export type Transfer = {
  readonly turning: Counted
  readonly rest: Counted
  /** Of the flips that turn, how often the scenario's answer was given again. */
  readonly kept: number
  /** The chance that marks come from knowing the texts rather than from reasoning. */
  readonly texts: number
  readonly verdict: 'reasons' | 'open' | 'texts'
}

/** `mark` is the mean; null where there are none. */
export type Counted = { readonly answers: number; readonly mark: number | null }

export const transferOf = (answers: readonly FirstAnswer[], beliefs: readonly Belief[]): Transfer => {
  const turning = answers.filter(({ form }) => form === 'turning')
  const texts = beliefs.reduce((sum, belief) => sum + (belief.texts ? belief.share : 0), 0)
  return {
    turning: counted(turning),
    rest: counted(answers.filter(({ form }) => form !== 'turning')),
    kept: turning.filter(({ kept }) => kept === true).length,
    texts,
    verdict: texts >= LIKELY ? 'texts' : texts <= UNLIKELY ? 'reasons' : 'open',
  }
}

const LIKELY = 0.5
const UNLIKELY = 0.1

const counted = (answers: readonly FirstAnswer[]): Counted => ({
  answers: answers.length,
  mark: answers.length === 0 ? null : answers.reduce((sum, { mark }) => sum + mark, 0) / answers.length,
})
