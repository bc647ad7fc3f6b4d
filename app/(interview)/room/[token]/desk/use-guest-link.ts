import { useState, useSyncExternalStore } from 'react'
import { guestPathOf, showGuestPath } from '../kept-link.ts'
import { pathOf } from '../live/send.ts'

/**
 * The candidate's link, from behind the # of the host's address: no server is told what stands there, and the tokens
 * themselves are kept nowhere else.
 */
export const useGuestLink = (token: string) => {
  const hash = useSyncExternalStore(
    subscribe,
    () => location.hash,
    () => '',
  )
  const [said, say] = useState('')
  const path = guestPathOf(hash)
  return {
    path,
    said,
    free: async () => {
      const done = await change(token, 'free')
      say(done === null ? AWAY : 'The seat is free: the same link lets another browser in.')
    },
    renew: async () => {
      const done = await change(token, 'renew')
      if (done === null || done.guest === undefined) return say(AWAY)
      showGuestPath(done.guest)
      say('This is a new link. The one before lets nobody in any more.')
    },
  }
}

const AWAY = 'The server does not answer. Try again in a moment.'

const subscribe = (listener: () => void) => {
  addEventListener('hashchange', listener)
  return () => removeEventListener('hashchange', listener)
}

const change = async (
  token: string,
  action: 'free' | 'renew',
): Promise<{ readonly guest?: string } | null> => {
  try {
    const response = await fetch(`${pathOf(token)}/guest`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ action }),
    })
    return response.ok ? ((await response.json()) as { readonly guest?: string }) : null
  } catch {
    return null
  }
}
