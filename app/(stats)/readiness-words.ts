import type { Amounts, Ready } from '#core/stats/readiness.ts'
import type { Transfer } from '#core/stats/transfer.ts'

// A number stays on the line of its sign.
const NBSP = '\u00a0'

/** `62 %`; near the ends not more exact than it is known. */
export const chanceWords = (chance: number): string =>
  chance < 0.01
    ? `under 1${NBSP}%`
    : chance > 0.99
      ? `over 99${NBSP}%`
      : `${Math.round(chance * 100)}${NBSP}%`

/** Whole percents, rounded outwards: the statement holds at least as often as it says. */
export const rangeOf = ({ low, high }: { readonly low: number; readonly high: number }) => ({
  low: `${Math.floor(low * 100)}${NBSP}%`,
  high: `${Math.ceil(high * 100)}${NBSP}%`,
})

/** What follows the chance in the sentence that says it. */
export const sentenceOf = (ready: Ready, questions: number): string => {
  const { low, high } = rangeOf(ready)
  return `to pass a fresh exam of ${questions} questions; between ${low} and ${high}, from ${ready.answers} first answers.`
}

export const transferWords = ({ turning, rest, kept, verdict }: Transfer): string => {
  const marks = `Where one changed constraint turns the answer you earned ${markWords(turning.mark)} over ${turning.answers} flips, against ${markWords(rest.mark)} over ${rest.answers} other first answers.`
  switch (verdict) {
    case 'texts':
      return `You seem to know the texts rather than the reasons. ${marks} In ${kept} of those flips you gave the scenario’s answer again. A fresh exam has other texts, so the chance above rests mostly on the flips.`
    case 'open':
      return `${marks} That is too little to tell whether you know the texts or the reasons.`
    case 'reasons':
      return `${marks} Nothing in that says you merely know the texts.`
  }
}

const markWords = (mark: number | null): string =>
  mark === null ? 'nothing' : `${Math.round(mark * 100)}${NBSP}%`

/** `12 of 40 first answers`, and what else is missing. */
export const haveWords = (have: Amounts, need: Amounts): string => {
  const answers = `${have.answers} of ${need.answers} first answers`
  const flips = `${have.turning} of ${need.turning} flips whose answer turns`
  return have.turning >= need.turning
    ? answers
    : have.answers >= need.answers
      ? `${have.answers} first answers, but ${flips}`
      : `${answers}, ${flips}`
}
