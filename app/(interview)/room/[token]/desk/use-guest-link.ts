import { useState, useSyncExternalStore } from 'react'
import { post, refusedBy } from '#app/(interview)/post.ts'
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
  const address = `${pathOf(token)}/guest`
  const path = guestPathOf(hash)
  return {
    path,
    said,
    free: async () => {
      const refused = await refusedBy(address, { action: 'free' })
      say(refused ?? 'The seat is free: the same link lets another browser in.')
    },
    renew: async () => {
      const renewed = await post<{ readonly guest: string }>(address, { action: 'renew' })
      if (renewed.tag === 'refused') return say(renewed.why)
      showGuestPath(renewed.said.guest)
      say('This is a new link. The one before lets nobody in any more.')
    },
  }
}

const subscribe = (listener: () => void) => {
  addEventListener('hashchange', listener)
  return () => removeEventListener('hashchange', listener)
}
