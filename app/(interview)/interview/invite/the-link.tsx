import { useEffect, useRef } from 'react'
import { PRIMARY } from '#app/_ui/button.ts'
import { LinkToCopy } from '#app/_ui/link-to-copy.tsx'
import { OnlyHere } from '#app/_ui/only-here.tsx'
import { addressOf, type RoomLinks } from './room-links.ts'

/** The one link to send, and the way into the room. */
export function TheLink({ links: { host, guest, hosts } }: { readonly links: RoomLinks }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])

  return (
    <section className="mt-6" aria-labelledby="room-open">
      <h2 id="room-open" ref={heading} tabIndex={-1} className="text-lg font-semibold tracking-tight">
        The room is open
      </h2>
      {guest !== null && (
        <>
          <div className="mt-3">
            <LinkToCopy label="Send this link to the candidate" link={addressOf(guest, hosts)} />
          </div>
          <p className="mt-1.5 text-sm text-ink-3">
            One browser can use it, for the next 24 hours. It is shown here and in the room, where you can
            take it back and make a new one.
          </p>
          {hosts.length === 0 && <OnlyHere />}
        </>
      )}
      {/* The desk reads the candidate's link from behind the #, which no server is told and no referrer has. */}
      <a href={guest === null ? host : `${host}#${guest}`} className={`mt-6 ${PRIMARY}`}>
        Go to the room
      </a>
    </section>
  )
}
