import type { Kind } from '#core/question/question.ts'
import type { QuestionFilter } from '#store/question/search.ts'

export const KINDS: readonly Kind[] = ['scenario', 'explain', 'recall', 'estimate']

export type Search = Readonly<Record<string, string | readonly string[] | undefined>>

/** What the address asks for; what it says twice or wrongly is left out. */
export const filterOf = (
  search: Search,
): { readonly filter: QuestionFilter; readonly after: string | undefined } => {
  const one = (name: string) => {
    const value = search[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const kind = KINDS.find((known) => known === one('kind'))
  return {
    filter: { text: one('text')?.slice(0, 200), axis: one('axis'), level: one('level'), kind },
    after: one('after'),
  }
}

export const addressOf = (filter: QuestionFilter, after: string): string => {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(filter)) if (value) search.set(name, value)
  search.set('after', after)
  return `/questions?${search}`
}
