import type { Fact } from './fact.ts'
import { type AgedFact, ageOf } from './fact-age.ts'
import type { Question } from './question.ts'

export type FactUse = AgedFact & {
  /** Ids of the questions that rest on it, in order of the alphabet. */
  readonly questions: readonly string[]
}

/** Oldest first, those that no question rests on after all others. `today` is `YYYY-MM-DD`. */
export const factUses = (
  facts: readonly Fact[],
  questions: readonly Question[],
  today: string,
): readonly FactUse[] => {
  const users = new Map<string, string[]>(facts.map(({ id }) => [id, []]))
  for (const question of questions) for (const id of question.facts) users.get(id)?.push(question.id)
  return facts
    .map((fact) => ({ fact, days: ageOf(fact, today), questions: (users.get(fact.id) ?? []).sort() }))
    .sort((a, b) => Number(isUnused(a)) - Number(isUnused(b)) || b.days - a.days)
}

const isUnused = ({ questions }: FactUse): boolean => questions.length === 0
