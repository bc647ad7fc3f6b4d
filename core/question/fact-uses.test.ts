import { expect, it } from 'vitest'
import type { Fact } from './fact.ts'
import { factUses } from './fact-uses.ts'
import { parseQuestion } from './parse.ts'
import { FACTS, PACK, RECALL_TEXT } from './sample.fixture.ts'

const fact = (id: string, verified: string): Fact => ({ ...(FACTS.get('steep') as Fact), id, verified })

const question = (id: string, facts: readonly string[]) => {
  const parsed = parseQuestion(RECALL_TEXT, 'q.md', PACK, FACTS)
  return parsed.ok ? [{ ...parsed.value, id, facts }] : []
}

it('facts come oldest first with the questions that rest on them, the unused after all others', () => {
  const facts = [
    fact('old-unused', '2026-01-01'),
    fact('new', '2026-11-01'),
    fact('old', '2026-06-01'),
    fact('older-unused', '2025-11-23'),
  ]
  const questions = [...question('two', ['new', 'old']), ...question('one', ['new', 'unknown'])]
  const uses = factUses(facts, questions, '2026-11-23')
  expect(uses.map(({ fact, days, questions }) => [fact.id, days, questions])).toEqual([
    ['old', 175, ['two']],
    ['new', 22, ['one', 'two']],
    ['older-unused', 365, []],
    ['old-unused', 326, []],
  ])
})
