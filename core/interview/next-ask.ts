import type { Instant } from '../review/entry.ts'
import { type AskId, askId, roundOf, type Step } from './ask.ts'
import { ranMs } from './clock.ts'
import type { Round, Script } from './script.ts'
import type { AskState, InterviewState } from './state.ts'

/**
 * What the script would put next, whether or not the last ask is answered: the rest of the round, then the next round.
 * When only the closing's time is left it is the closing, and nothing comes after that.
 */
export const nextAsk = (script: Script, state: InterviewState, now: Instant): AskId | null => {
  const next = nextInOrder(script, state)
  if (next === null) return null
  const closing = closingOf(script)
  const left = script.plan.minutes * 60_000 - ranMs(state.clock, now)
  return left > (script.rounds[script.rounds.length - 1] as Round).boxMs ? next : closing
}

/** As `nextAsk`, however much time is left. */
export const nextInOrder = (script: Script, { asks }: InterviewState): AskId | null => {
  const put = new Set(asks.map(({ ask }) => ask))
  if (put.has(closingOf(script))) return null
  const last = asks.at(-1)
  const at = last === undefined ? -1 : roundOf(last.ask)
  const round = script.rounds[at]
  const own = round === undefined ? [] : plannedAsks(round, at, chosenIn(at, asks))
  const later = script.rounds.map((_, place) => askId(place, { tag: 'main' })).slice(at + 1)
  // The closing is among them.
  return [...own, ...later].find((ask) => !put.has(ask)) as AskId
}

/** The asks of a round in their order; which probes are among them depends on the choice made. */
export const plannedAsks = ({ kind, item }: Round, at: number, choice: string | null): readonly AskId[] => {
  const steps: Step[] = [{ tag: 'main' }]
  const question = item?.question
  if (question && 'probes' in question) {
    const fitting = [...question.probes.entries()].filter(
      ([, { when }]) => when.length === 0 || (choice !== null && when.includes(choice)),
    )
    for (const [probe] of fitting.slice(0, PROBES[kind])) steps.push({ tag: 'probe', probe })
  }
  for (const flip of item?.flips ?? []) steps.push({ tag: 'flip', flip })
  return steps.map((step) => askId(at, step))
}

/** The choice at the scenario of this round, as it was answered or else as it stands in the draft; null before that. */
export const chosenIn = (round: number, asks: readonly AskState[]): string | null => {
  const main = asks.find(({ ask }) => ask === askId(round, { tag: 'main' }))
  return (main?.answer ?? main?.draft)?.choice ?? null
}

export const closingOf = ({ rounds }: Script): AskId => askId(rounds.length - 1, { tag: 'main' })

/** How many are asked at most. */
const PROBES = { opening: 1, scenario: 3, estimate: 0, closing: 0 } as const
