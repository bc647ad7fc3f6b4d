import { useEffect, useRef } from 'react'
import { PRIMARY } from '#app/_ui/button.ts'
import { LinkField } from '#app/(interview)/link-field.tsx'
import type { RoomLinks } from './room-links.ts'

/** The one link to send, and the way into the room, which takes the link along behind its #. */
export function TheLink({ links: { host, guest, hosts } }: { readonly links: RoomLinks }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="mt-6" aria-labelledby="room-open">
      <h2 id="room-open" ref={heading} tabIndex={-1} className="mb-3 text-lg font-semibold tracking-tight">
        The room is open
      </h2>
      {guest !== null && (
        <>
          <LinkField label="Send this link to the candidate" path={guest} hosts={hosts} />
          <p className="mt-1.5 text-sm text-ink-3">
            One browser can use it, for the next 24 hours. In the room you find it again under Link, and can
            withdraw it for a new one.
          </p>
        </>
      )}
      <a href={guest === null ? host : `${host}#${guest}`} className={`mt-6 ${PRIMARY}`}>
        Go to the room
      </a>
    </section>
  )
}
