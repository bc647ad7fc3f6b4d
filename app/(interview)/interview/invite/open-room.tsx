'use client'

import { type ReactNode, type SyntheticEvent, useRef, useState } from 'react'
import { PRIMARY } from '#app/_ui/button.ts'
import { SERVER_AWAY } from '#app/(interview)/post.ts'
import { freshIds, openRoom, type RoomIds, type RoomLinks } from './room-links.ts'
import { TheLink } from './the-link.tsx'

/** The form that opens a room; then the link, which nobody can show again. */
export function OpenRoom({ children }: { readonly children: ReactNode }) {
  const [links, show] = useState<RoomLinks | null>(null)
  const [refused, refuse] = useState('')
  const [opening, setOpening] = useState(false)
  const ids = useRef<RoomIds>(null)

  const open = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    // Pressed again, as after an answer that was lost, it is the same room.
    ids.current ??= freshIds()
    setOpening(true)
    const opened = await openRoom(ids.current, fields)
    setOpening(false)
    if (opened.tag === 'done') return show(opened.said)
    // What was refused was not opened: another plan is another room. What was not answered may have been.
    if (opened.why !== SERVER_AWAY) ids.current = null
    refuse(opened.why)
  }

  if (links !== null) return <TheLink links={links} />
  return (
    <form onSubmit={(event) => void open(event)} className="mt-6 grid gap-6">
      {children}
      <p role="alert" className="text-[0.9375rem] font-semibold text-wrong empty:hidden">
        {refused}
      </p>
      <p>
        <button type="submit" className={PRIMARY} disabled={opening}>
          Open the room
        </button>
      </p>
    </form>
  )
}
