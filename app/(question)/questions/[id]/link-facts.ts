import type { Question } from '#core/question/question.ts'

/** The same question, whose mentions of facts lead to their pages. `query` follows the id in an address. */
export const linkFacts = <T extends Question>(question: T, query: string): T =>
  JSON.parse(JSON.stringify(question), (_, value) =>
    typeof value === 'string'
      ? value.replace(MENTION, `<a href="/facts/$1${query}" data-fact>$2</a>`)
      : value,
  )

const MENTION = /<button type="button" class="fact" data-fact="([^"]*)">(.*?)<\/button>/g
