/**
 * The first and the last byte that a `Range` header asks for, of so many; null for all of them, as when several ranges are
 * asked for at once.
 */
export function rangeOf(header: string | null, size: number): readonly [number, number] | 'outside' | null {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? []
  if (from === '' && to === '') return null
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  if (from !== '' && to !== '' && Number(to) < first) return null
  return first > last ? 'outside' : [first, last]
}
