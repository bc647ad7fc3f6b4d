import { KINDS } from '#core/question/question.ts'
import type { QuestionFilter } from '#store/question/search.ts'
import { idOf } from '../address.ts'

export type Search = Readonly<Record<string, string | readonly string[] | undefined>>

/** What the address asks for; what it says twice or wrongly is left out. */
export const filterOf = (
  search: Search,
): { readonly filter: QuestionFilter; readonly after: string | undefined } => {
  const one = (name: string) => {
    const value = search[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const named = (name: string) => idOf(search[name])
  return {
    filter: {
      text: one('text')?.slice(0, 200),
      pack: named('pack'),
      axis: named('axis'),
      level: named('level'),
      kind: KINDS.find((known) => known === one('kind')),
      fact: named('fact'),
      topic: named('topic'),
    },
    after: one('after'),
  }
}

export const isSet = (filter: QuestionFilter): boolean => Object.values(filter).some((value) => value)

/** The address of what the filter finds; of one of its later pages, where `after` says which. */
export const addressOf = (filter: QuestionFilter, after?: string, path = '/questions'): string => {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(filter)) if (value) search.set(name, value)
  if (after !== undefined) search.set('after', after)
  return search.size === 0 ? path : `${path}?${search}`
}
