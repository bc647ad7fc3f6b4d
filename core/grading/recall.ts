import type { Accepted } from '../question/question.ts'
import { inBaseUnit, type Quantity, sameQuantity, wholeQuantity } from './quantity.ts'

/**
 * Whether what the learner typed is one of the accepted answers, whatever its case, spaces, dashes and thousands
 * separators. A number may be in another unit of the same kind, or have none when the author's is meant.
 */
export const matchesAccepted = (words: string, accepted: readonly Accepted[]): boolean => {
  const typed = withoutHedge(words)
  const quantity = wholeQuantity(typed)
  const plain = normalise(typed)
  return plain !== '' && accepted.some((answer) => isAnswer(answer, plain, quantity))
}

const isAnswer = (answer: Accepted, plain: string, typed: Quantity | null): boolean => {
  if (answer.tag === 'number') {
    if (typed === null) return false
    const right = inBaseUnit(answer.value, answer.unit)
    const tolerance = inBaseUnit(answer.tolerance, answer.unit).value
    if (typed.unit === '') return isWithin(typed.value, answer.value, answer.tolerance)
    return isSameUnit(typed.unit, right.unit) && isWithin(typed.value, right.value, tolerance)
  }
  const text = withoutHedge(answer.text)
  if (plain === normalise(text)) return true
  const right = wholeQuantity(text)
  return right !== null && typed !== null && sameQuantity(right, typed)
}

/** A unit of several words, "USD a month", is met by its first. */
const isSameUnit = (typed: string, right: string): boolean => right === typed || right.startsWith(`${typed} `)

const isWithin = (typed: number, right: number, tolerance: number): boolean =>
  Math.abs(typed - right) <= tolerance + 1e-9 * Math.abs(right)

const withoutHedge = (text: string): string =>
  text
    .trim()
    .replace(/[.!]+$/, '')
    .replace(/^(?:up to|at most|about|around|roughly|approximately|ca\.?|~|≈)\s*/i, '')

const normalise = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/[’‘]/g, "'")
    .replace(/\b(?:a|an|the)\b /g, '')
    .replace(/[\s\-–—_.,;:"“”()]+/g, '')
