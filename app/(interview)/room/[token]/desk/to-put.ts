import { type AskId, askId, readAsk, type Step } from '#core/interview/ask.ts'
import { chosenIn } from '#core/interview/next-ask.ts'
import type { InterviewState } from '#core/interview/state.ts'
import type { InterviewerScript } from '#core/interview/view.ts'
import { bestOf } from '#core/question/question.ts'
import { plain } from './ask-words.ts'

/** Something of the round that can be asked beside what the script has next. */
export type ToPut = {
  readonly ask: AskId
  readonly words: string
  /** When it fits, or what is right then. */
  readonly hint: string | null
  readonly isPut: boolean
}

/** The round that was asked last; null before the first. */
export const roundAt = ({ asks }: InterviewState): number | null =>
  asks.length === 0 ? null : (readAsk(asks.at(-1)?.ask ?? '')?.round ?? null)

/** In the author's order, so that each keeps its key. */
export const probesOf = (
  script: InterviewerScript,
  state: InterviewState,
  round: number,
): readonly ToPut[] => {
  const question = script.rounds[round]?.item?.question
  if (question === undefined || !('probes' in question)) return []
  const chosen = chosenIn(round, state.asks)
  return question.probes.map(({ question: words, when }, probe) => ({
    ...idOf(state, round, { tag: 'probe', probe }),
    words,
    hint:
      when.length === 0
        ? null
        : chosen !== null && when.includes(chosen)
          ? 'For the choice made'
          : `After ${when.map((id) => labelOf(script, id)).join(' or ')}`,
  }))
}

export const flipsOf = (
  script: InterviewerScript,
  state: InterviewState,
  round: number,
): readonly ToPut[] => {
  const question = script.rounds[round]?.item?.question
  if (question?.kind !== 'scenario') return []
  const before = bestOf(question.options)
  return question.flips.map(({ id, prompt, options }) => ({
    ...idOf(state, round, { tag: 'flip', flip: id }),
    words: plain(prompt),
    hint: `${bestOf(options) === before ? 'Stays with' : 'Turns to'} ${labelOf(script, bestOf(options))}`,
  }))
}

const idOf = (state: InterviewState, round: number, step: Step) => {
  const ask = askId(round, step)
  return { ask, isPut: state.asks.some((one) => one.ask === ask) }
}

const labelOf = ({ choices }: InterviewerScript, id: string): string =>
  choices.find((choice) => choice.id === id)?.label ?? id
