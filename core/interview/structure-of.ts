import { quantitiesIn } from '../grading/quantity.ts'
import { type Window, windowsOf } from '../grading/windows.ts'
import { type Word, wordsOf } from '../grading/words.ts'
import type { Choice } from '../question/pack.ts'
import { type Cue, isHeard } from './cue.ts'
import type { Structure, StructurePart } from './structure.ts'
import { NOT_COST, STRUCTURE_CUES } from './structure-cues.ts'

/** Where each part of a whole answer is first said; a choice is one of the labels with the words of a decision. */
export const structureOf = (words: string, choices: readonly Choice[]): Structure => {
  const windows = windowsOf(words)
  const labels = choices.map(({ label }) => wordsOf(label).map(({ text }) => ({ text, whole: true })))
  const numbers = quantitiesIn(words)
  const hasNumber = ({ start, end }: Window, money: boolean) =>
    numbers.some(
      (found) => (found.quantity.unit === 'usd') === money && found.start >= start && found.end <= end,
    )
  const first = (shows: (window: Window) => boolean) => {
    const found = windows.find(shows)
    return found ? { start: found.start, end: found.end } : null
  }
  const says = (part: StructurePart, { words }: Window) => isSaid(STRUCTURE_CUES[part], words)
  return {
    clarify: first((window) => says('clarify', window)),
    constraints: first((window) => says('constraints', window) || hasNumber(window, false)),
    choice: first((window) => says('choice', window) && isSaid(labels, window.words)),
    'trade-off': first((window) => says('trade-off', window)),
    cost: first((window) => isSaid(STRUCTURE_CUES.cost, window.words, NOT_COST) || hasNumber(window, true)),
    failure: first((window) => says('failure', window)),
    exit: first((window) => says('exit', window)),
  }
}

/** `except` are phrases whose words do not count. */
const isSaid = (cues: readonly Cue[], words: readonly Word[], except: readonly Cue[] = []): boolean => {
  const taken = new Set(
    except.flatMap((cue) =>
      [...words.keys()]
        .filter((at) => isHeard(cue, words, at))
        .flatMap((at) => cue.map((_, step) => at + step)),
    ),
  )
  return words.some((_, at) => !taken.has(at) && cues.some((cue) => isHeard(cue, words, at)))
}
