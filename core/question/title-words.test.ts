import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '../grading/words.ts'
import type { Option, Scenario } from './question.ts'
import { shareByTitleWords } from './title-words.ts'

const CHOICES = ['tea', 'coffee', 'water']

const optionsOf = (answer: string): readonly Option[] =>
  CHOICES.map((choice) => ({ choice, standing: choice === answer ? 'best' : 'wrong', rationale: '' }))

const scenario = (
  title: string,
  answer: string,
  flips: readonly (readonly [id: string, answer: string])[] = [],
): Scenario => ({
  kind: 'scenario',
  id: title,
  packId: 'p',
  axis: 'a',
  level: 'l',
  title,
  facts: [],
  covers: [],
  revision: 1,
  prompt: '',
  options: optionsOf(answer),
  reasons: [],
  clarifications: [],
  keyPoints: [],
  flips: flips.map(([id, flipped]) => ({ id, prompt: '', options: optionsOf(flipped) })),
  probes: [],
})

const share = (scenarios: readonly Scenario[]) => shareByTitleWords(CHOICES, scenarios)

type Case = { readonly words: readonly string[]; readonly best: string }

const casesOf = ({ title, options, flips }: Scenario): readonly Case[] =>
  [
    { words: title, options },
    ...flips.map((flip) => ({ words: `${title} ${flip.id}`, options: flip.options })),
  ].map(({ words, options }) => ({
    words: wordsOf(words).map(({ stem }) => stem),
    best: options.find(({ standing }) => standing === 'best')?.choice ?? '',
  }))

/** The classifier by the book. */
const guessFrom = (seen: readonly Case[], words: readonly string[]): string | undefined => {
  const vocabulary = new Set(seen.flatMap((one) => one.words))
  const scores = CHOICES.map((choice) => {
    const alike = seen.filter(({ best }) => best === choice)
    const heard = alike.flatMap((one) => one.words)
    return words
      .filter((word) => vocabulary.has(word))
      .reduce(
        (score, word) => {
          const count = heard.filter((other) => other === word).length
          return score + Math.log((count + 1) / (heard.length + vocabulary.size))
        },
        Math.log(alike.length + 1),
      )
  })
  return CHOICES[scores.indexOf(Math.max(...scores))]
}

describe('the words of titles', () => {
  it('tell the answer where a word goes with it, in whatever form', () => {
    expect(
      share([
        scenario('Brewing on Monday', 'tea'),
        scenario('Brewed on Tuesday', 'tea'),
        scenario('Roasting on Monday', 'coffee'),
        scenario('Roasted on Tuesday', 'coffee'),
        scenario('Pouring on Monday', 'water'),
        scenario('Poured on Tuesday', 'water'),
      ]),
    ).toBe(1)
  })

  it('tell nothing where each word stands with every answer', () => {
    const titles = ['Monday', 'Tuesday', 'Wednesday']
    expect(share(titles.flatMap((title) => CHOICES.map((answer) => scenario(title, answer))))).toBe(0)
  })

  it('are those of its id as well for a flip, and of the scenario for both', () => {
    const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday']
    expect(
      share(
        days.map((day, at) =>
          scenario(day, at % 2 === 0 ? 'tea' : 'water', [
            [`more-beans-${at}`, 'coffee'],
            [`no-beans-${at}`, 'tea'],
          ]),
        ),
      ),
    ).toBe(10 / 12)
  })

  it('do not tell a flip its answer from its own scenario', () => {
    const keep = (title: string, answer: string) => scenario(title, answer, [[`${title}-too`, answer]])
    expect(share([keep('One', 'tea'), keep('Two', 'coffee'), keep('Three', 'water')])).toBeLessThan(0.34)
  })

  it('are counted as if the rest had been counted anew for each question', () => {
    const word = fc.constantFrom('hot', 'cold', 'morning', 'evening', 'sugar', 'milk')
    const answer = fc.constantFrom(...CHOICES)
    const flips = fc.uniqueArray(fc.tuple(word, answer), { maxLength: 2, selector: ([id]) => id })
    const one = fc
      .tuple(fc.array(word, { maxLength: 4 }), answer, flips)
      .map(([words, right, changed]) => scenario(words.join(' '), right, changed))
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 12 }), (scenarios) => {
        const apart = scenarios.map(casesOf)
        const right = apart.flatMap((own, at) => {
          const others = apart.filter((_, other) => other !== at).flat()
          return own.map(({ words, best }) => guessFrom(others, words) === best)
        })
        expect(share(scenarios)).toBeCloseTo(right.filter(Boolean).length / right.length)
      }),
      { numRuns: 200, seed: 11 },
    )
  })

  it('are not guessed from when there are none, or no answer', () => {
    expect(share([])).toBe(0)
    expect(share([scenario('Monday', 'cocoa')])).toBe(0)
  })

  it('of ten thousand questions are counted in a moment', () => {
    const many = Array.from({ length: 10_000 }, (_, at) =>
      scenario(`Case ${at} of ${at % 97} cups on day ${at % 7}`, CHOICES[(at * 7919) % 3] as string, [
        [`flip-${at % 31}`, CHOICES[(at * 31) % 3] as string],
      ]),
    )
    const started = performance.now()
    expect(share(many)).toBeGreaterThan(0)
    expect(performance.now() - started).toBeLessThan(3000)
  })
})
