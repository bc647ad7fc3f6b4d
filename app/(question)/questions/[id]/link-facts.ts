import type { Fact } from '#core/question/fact.ts'
import type { Question } from '#core/question/question.ts'

/**
 * The same question, whose mentions of facts lead to their pages. `query` follows the id in an address. A retired question may
 * mention facts that are gone: those have no page, and only their words stay.
 */
export const linkFacts = <T extends Question>(question: T, facts: readonly Fact[], query: string): T => {
  const found = new Set(facts.map(({ id }) => id))
  const link = (_: string, id: string, shown: string) =>
    found.has(id) ? `<a href="/facts/${id}${query}" data-fact>${shown}</a>` : shown
  return JSON.parse(JSON.stringify(question), (_, value) =>
    typeof value === 'string' ? value.replace(MENTION, link) : value,
  )
}

const MENTION = /<button type="button" class="fact" data-fact="([^"]*)">([^<]*)<\/button>/g
