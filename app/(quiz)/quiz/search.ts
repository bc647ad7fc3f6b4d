import type { Search } from '#core/quiz/link.ts'

/** As `planOf` reads lists: what a form sends as several fields of one name is one. */
export const joined = (search: Search): Search =>
  Object.fromEntries(
    Object.entries(search).map(([name, value]) => [
      name,
      value === undefined || typeof value === 'string' ? value : value.join('.'),
    ]),
  )

/** The fields of a form, as an address would have them. */
export const searchOf = (fields: URLSearchParams): Search =>
  joined(Object.fromEntries([...new Set(fields.keys())].map((name) => [name, fields.getAll(name)])))
