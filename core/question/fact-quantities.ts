import { inBaseUnit, quantitiesIn, wholeQuantity } from '../grading/quantity.ts'
import type { FactQuantity } from './draft.ts'
import type { Fact } from './fact.ts'

/** What would be the fact's number written bare: its value with its unit, and what prose shows when that is one number. */
export const quantitiesOf = (fact: Fact): readonly FactQuantity[] => {
  const known = quantities.get(fact)
  if (known) return known
  const found = findQuantities(fact)
  quantities.set(fact, found)
  return found
}

/** Many questions rest on one fact. */
const quantities = new WeakMap<Fact, readonly FactQuantity[]>()

const findQuantities = (fact: Fact): readonly FactQuantity[] => {
  const value = wholeQuantity(fact.value)
  const [unit] = /^(?:USD|%|[\p{L}]+)/iu.exec(fact.unit) ?? []
  const shown = quantitiesIn(fact.shown)
  return [
    ...(value?.unit === '' && unit !== undefined ? [inBaseUnit(value.value, unit)] : []),
    ...(shown.length === 1 ? shown.map((found) => found.quantity) : []),
  ].map((quantity) => ({ factId: fact.id, quantity }))
}
