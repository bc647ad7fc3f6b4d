import { createHash } from 'node:crypto'

/** Shaped like a UUID, and the same every time, so that what is derived from one thing is told to the scheduler once. */
export function derivedId(from: string): string {
  const hex = createHash('sha256').update(from).digest('hex')
  // Version 8 is for whatever its maker likes; the variant is that of every UUID.
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4]
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
