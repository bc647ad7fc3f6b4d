'use client'

import dynamic from 'next/dynamic'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { SECONDARY } from '#app/_ui/button.ts'
import type { RoomView } from '#core/interview/room.ts'
import { keepGuestLink } from './kept-link.ts'
import { createRoom } from './live/room-live.ts'
import { Refusal } from './refusal.tsx'
import { RoomFrame } from './room-frame.tsx'

// Each side comes over the line only to whoever sits on it.
const Candidate = dynamic(() => import('./candidate/candidate.tsx').then((module) => module.Candidate))
const Desk = dynamic(() => import('./desk/desk.tsx').then((module) => module.Desk))

type RoomProps = {
  readonly token: string
  readonly first: RoomView
  /** Where this server can be reached from other machines, by their names; empty where it cannot. */
  readonly hosts: readonly string[]
}

/** A seat of a room. Which side it is may change with the next interview. */
export function Room({ token, first, hosts }: RoomProps) {
  const [room] = useState(() => createRoom(token, first))
  const live = useSyncExternalStore(room.subscribe, room.read, room.readServer)
  useEffect(() => room.start(), [room])
  useEffect(keepGuestLink, [])

  if (live.closed !== null)
    return (
      <RoomFrame>
        <Refusal why={live.closed}>
          <button type="button" className={`mt-6 ${SECONDARY}`} onClick={() => location.reload()}>
            {live.closed === 'unseated' ? 'Back to joining' : 'Load the page again'}
          </button>
        </Refusal>
      </RoomFrame>
    )
  const { view } = live
  // Another round has come into view, not the page.
  const arrived = view.id !== first.view.id
  return view.side === 'candidate' ? (
    <Candidate key={view.id} room={room} live={live} view={view} hosts={hosts} arrived={arrived} />
  ) : (
    <Desk key={view.id} room={room} live={live} view={view} hosts={hosts} arrived={arrived} />
  )
}
