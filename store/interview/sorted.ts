/**
 * The same JSON value with the fields of every object in one order. PostgreSQL keeps an order of its own: without this an
 * interview would not read the same, byte for byte, before it was written and after, or on another database.
 */
export function sorted<T>(value: T): T {
  if (Array.isArray(value)) return value.map(sorted) as T
  if (value === null || typeof value !== 'object') return value
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(fields.map(([name, own]) => [name, sorted(own)])) as T
}
