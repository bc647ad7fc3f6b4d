import { createHash, randomBytes } from 'node:crypto'

/** What stands in a link, or in the cookie of whoever took a seat: 256 bits nobody guesses. */
export const makeToken = (): string => randomBytes(32).toString('base64url')

export const isToken = (text: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(text)

/** What is kept of it. To look a token up is to compare hashes, which tells nothing by the time that it takes. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')
