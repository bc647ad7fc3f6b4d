import { wordsOf } from '../grading/words.ts'
import { bestOf, type Scenario } from './question.ts'

/**
 * How often the words of a title, and of a flip's id, tell the answer to one who has seen all the other questions
 * but reads nothing else: the share that a naive Bayes classifier gets right.
 *
 * A question is left out together with its flips. They share its title, and by the rules of a bank up to half of them
 * keep its answer: one left out alone would be guessed from its siblings, whatever their words.
 */
export const shareByTitleWords = (choices: readonly string[], scenarios: readonly Scenario[]): number => {
  const questions = scenarios.map((scenario) => casesOf(scenario, choices))
  const cases = questions.flat()
  const all = tally(cases, choices.length)
  let right = 0
  for (const question of questions) {
    const own = tally(question, choices.length)
    for (const { words, answer } of question) if (guess(words, all, own) === answer) right++
  }
  return cases.length === 0 ? 0 : right / cases.length
}

type Case = {
  readonly words: readonly string[]
  /** Its place among the choices. */
  readonly answer: number
}

/** One without an answer has errors of its own, and tells nothing. */
const casesOf = (scenario: Scenario, choices: readonly string[]): readonly Case[] => {
  const stems = (text: string) => wordsOf(text).map(({ stem }) => stem)
  const title = stems(scenario.title)
  return [
    { words: title, answer: choices.indexOf(bestOf(scenario.options)) },
    ...scenario.flips.map(({ id, options }) => ({
      words: [...title, ...stems(id)],
      answer: choices.indexOf(bestOf(options)),
    })),
  ].filter(({ answer }) => answer !== -1)
}

/** Everything by answer. */
type Tally = {
  readonly cases: readonly number[]
  readonly words: readonly number[]
  readonly byWord: ReadonlyMap<string, readonly number[]>
}

const tally = (counted: readonly Case[], answers: number): Tally => {
  const none = () => Array<number>(answers).fill(0)
  const cases = none()
  const words = none()
  const byWord = new Map<string, number[]>()
  const add = (counts: number[], answer: number, count: number) => {
    counts[answer] = (counts[answer] ?? 0) + count
  }
  for (const one of counted) {
    add(cases, one.answer, 1)
    add(words, one.answer, one.words.length)
    for (const word of one.words) {
      const counts = byWord.get(word) ?? none()
      add(counts, one.answer, 1)
      byWord.set(word, counts)
    }
  }
  return { cases, words, byWord }
}

/** The likeliest answer by what `all` holds without `own`, the first of equals. Every count starts at one. */
const guess = (words: readonly string[], all: Tally, own: Tally): number => {
  const isStrange = (word: string) => sum(all.byWord.get(word)) === sum(own.byWord.get(word))
  const known = words.filter((word) => !isStrange(word))
  const vocabulary = all.byWord.size - [...own.byWord.keys()].filter(isStrange).length
  const scores = all.cases.map((_, answer) => {
    const others = (counts: (tally: Tally) => readonly number[] | undefined) =>
      (counts(all)?.[answer] ?? 0) - (counts(own)?.[answer] ?? 0)
    const room = others(({ words }) => words) + vocabulary
    return known.reduce(
      (score, word) => score + Math.log((others(({ byWord }) => byWord.get(word)) + 1) / room),
      Math.log(others(({ cases }) => cases) + 1),
    )
  })
  return scores.indexOf(Math.max(...scores))
}

const sum = (numbers: readonly number[] = []): number => numbers.reduce((all, number) => all + number, 0)
