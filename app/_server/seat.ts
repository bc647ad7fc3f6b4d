import { isToken, makeToken } from '#store/room/token.ts'

// A browser that took the guest's seat of a room holds a key; its hash stands with the seat. One key does for every room:
// it says which browser this is and nothing else.

/** The key that this browser holds; null for none. */
export function seatKeyOf(headers: { readonly get: (name: string) => string | null }): string | null {
  const found = new RegExp(`(?:^|;\\s*)${NAME}=([^;]*)`).exec(headers.get('cookie') ?? '')?.[1]
  return found !== undefined && isToken(found) ? found : null
}

export const makeSeatKey = makeToken

/**
 * Out of reach of scripts, and of all that another site does but to lead here: whoever follows the link once more, from where
 * it was sent to, is still who sits there. A page changes nothing, and what does asks where it comes from.
 */
export const seatCookie = (key: string): string =>
  `${NAME}=${key}; Path=/; Max-Age=${30 * 24 * 3600}; HttpOnly; SameSite=Lax`

const NAME = 'runwhere-seat'
