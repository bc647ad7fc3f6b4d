import { describe, expect, it } from 'vitest'
import type { Fact } from './fact.ts'
import { agesOf, oldestFact } from './fact-age.ts'
import { FACTS } from './sample.fixture.ts'

const TODAY = '2026-11-23'
const facts = (...dates: readonly string[]): readonly Fact[] =>
  dates.map((verified, at) => ({ ...(FACTS.get('steep') as Fact), id: `f${at}`, verified }))

describe('the age of facts', () => {
  it('is told by the one verified longest ago, the first of equals', () => {
    const three = facts('2026-11-22', '2026-05-27', '2026-05-27')
    expect(oldestFact(three, TODAY)).toEqual({ fact: three[1], days: 180 })
    expect(oldestFact(facts(TODAY), TODAY)?.days).toBe(0)
    expect(oldestFact([], TODAY)).toBeNull()
  })

  it('has a middle, and a number past 180 days', () => {
    expect(agesOf(facts('2026-11-22', '2026-05-27', '2026-05-26'), TODAY)).toMatchObject({
      facts: 3,
      oldest: { days: 181 },
      median: 180,
      stale: 1,
    })
    expect(agesOf(facts('2026-11-22', '2026-11-19'), TODAY).median).toBe(2.5)
    expect(agesOf([], TODAY)).toEqual({ facts: 0, oldest: null, median: null, stale: 0 })
  })
})
