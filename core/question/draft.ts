import type { Quantity } from '../grading/quantity.ts'
import type { Fact } from './fact.ts'
import type { Pack } from './pack.ts'
import type { Report } from './problem.ts'

/** A question while it is read. */
export type Draft = {
  readonly source: string
  readonly report: Report
  readonly pack: Pack
  /** Those listed in the front matter. */
  readonly facts: ReadonlyMap<string, Fact>
  /** What the listed facts say as a number with its unit: not to be written bare. */
  readonly quantities: readonly FactQuantity[]
  /** Names an estimate's prompt may use as `{{name}}`. */
  readonly params: ReadonlySet<string>
}

export type FactQuantity = { readonly factId: string; readonly quantity: Quantity }
