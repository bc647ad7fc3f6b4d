import type { Fact } from './fact.ts'

/** In days. Older facts should be read again at their source. */
export const WARN_DAYS = 180
/** In days. No graded answer may rest on an older fact. */
export const MAX_DAYS = 365

export type AgedFact = {
  readonly fact: Fact
  /** Since it was verified. */
  readonly days: number
}

export type FactAges = {
  readonly facts: number
  readonly oldest: AgedFact | null
  /** In days; null when there are no facts. */
  readonly median: number | null
  /** How many are older than `WARN_DAYS`. */
  readonly stale: number
}

/** `today` is `YYYY-MM-DD`. */
export const agesOf = (facts: readonly Fact[], today: string): FactAges => {
  const days = facts.map((fact) => ageOf(fact, today)).sort((a, b) => a - b)
  const half = Math.floor(days.length / 2)
  const [below, above] = [days[days.length - 1 - half], days[half]]
  return {
    facts: facts.length,
    oldest: oldestFact(facts, today),
    median: below === undefined || above === undefined ? null : (below + above) / 2,
    stale: days.filter((age) => age > WARN_DAYS).length,
  }
}

/** The fact that was verified longest ago, the first of equals; null when there is none. `today` is `YYYY-MM-DD`. */
export const oldestFact = (facts: readonly Fact[], today: string): AgedFact | null =>
  facts.reduce<AgedFact | null>((oldest, fact) => {
    const days = ageOf(fact, today)
    return oldest && oldest.days >= days ? oldest : { fact, days }
  }, null)

/** In days. */
export const ageOf = ({ verified }: Fact, today: string): number =>
  (Date.parse(today) - Date.parse(verified)) / 86_400_000
