import { inBaseUnit, quantitiesIn, wholeQuantity } from '../grading/quantity.ts'
import type { FactQuantity } from './draft.ts'
import type { Fact } from './fact.ts'

/** What would be the fact's number written bare: its value with its unit, and what prose shows when that is one number. */
export const quantitiesOf = (fact: Fact): readonly FactQuantity[] => {
  const value = wholeQuantity(fact.value)
  const unit = /^(?:USD|%|[\p{L}]+)/iu.exec(fact.unit)?.[0] ?? ''
  const shown = quantitiesIn(fact.shown)
  return [
    ...(value && value.unit === '' && unit !== '' ? [inBaseUnit(value.value, unit)] : []),
    ...(shown.length === 1 ? shown.map((found) => found.quantity) : []),
  ].map((quantity) => ({ factId: fact.id, quantity }))
}
