import { z } from 'zod'
import type { Fact } from './fact.ts'
import { parseList } from './parse-list-file.ts'
import { DATE, HTTPS, ID, WORDS } from './parse-shapes.ts'
import type { Place, Report } from './problem.ts'

export type FactsFile = {
  readonly facts: ReadonlyMap<string, Fact>
  /** Of each fact's `verified`. */
  readonly places: ReadonlyMap<string, Place>
}

export const parseFacts = (text: string, report: Report): FactsFile => {
  const items = parseList(text, FACT, report)
  return {
    facts: new Map(
      items.map(({ item }) => [item.id, { ...item, shown: item.shown ?? `${item.value} ${item.unit}` }]),
    ),
    places: new Map(items.map(({ item, placeOf }) => [item.id, placeOf('verified')])),
  }
}

const FACT = z.strictObject(
  {
    id: ID,
    claim: WORDS,
    value: WORDS,
    unit: WORDS,
    shown: WORDS.optional(),
    scope: WORDS,
    source: HTTPS,
    verified: DATE,
    confidence: z.enum(['high', 'med'], { error: 'high or med: a fact of low confidence is not used' }),
  },
  { error: 'a fact with its keys and values' },
)
