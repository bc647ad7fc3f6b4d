import { useEffect, useRef, useState } from 'react'
import { PRIMARY, SECONDARY } from '#app/_ui/button.ts'
import { addressOf, type RoomLinks } from './room-links.ts'

/** The one link to send, and the way into the room. */
export function TheLink({ links: { host, guest, hosts } }: { readonly links: RoomLinks }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const [copied, say] = useState('')
  useEffect(() => heading.current?.focus(), [])

  const copy = async () => {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(field.current?.value ?? '')
      say('Copied.')
    } catch {
      // Over plain http from another machine there is no clipboard: the link is selected.
      say('Selected: copy it with Ctrl C.')
    }
  }

  return (
    <section className="mt-6" aria-labelledby="room-open">
      <h2 id="room-open" ref={heading} tabIndex={-1} className="text-lg font-semibold tracking-tight">
        The room is open
      </h2>
      {guest !== null && (
        <>
          <label htmlFor="link" className="mt-3 block text-[0.9375rem] font-semibold text-ink-2">
            Send this link to the candidate
          </label>
          <div className="mt-2 flex gap-2">
            <input
              ref={field}
              id="link"
              type="text"
              readOnly
              value={addressOf(guest, hosts)}
              onFocus={(event) => event.currentTarget.select()}
              className="min-h-11 w-full min-w-0 rounded-lg border border-edge bg-raised px-3 font-mono text-sm"
            />
            <button type="button" onClick={() => void copy()} className={`shrink-0 ${SECONDARY}`}>
              Copy
            </button>
          </div>
          <p role="status" className="mt-1.5 min-h-5 text-sm text-ink-2">
            {copied}
          </p>
          <p className="text-sm text-ink-3">
            One browser can use it, for the next 24 hours. It is shown only here; in the room you can take it
            back and make a new one.
          </p>
          {hosts.length === 0 && (
            <p className="mt-3 rounded-lg border-l-4 border-warm bg-warm-wash px-4 py-3 text-[0.9375rem]">
              This link works on this computer only. To let another one in, start Runwhere with{' '}
              <code className="font-mono text-[0.9em]">npm start -- --host ADDRESS</code>, where ADDRESS is
              the name of this computer in your network; rooms, and nothing else, can then be reached.
            </p>
          )}
        </>
      )}
      <a href={host} className={`mt-6 ${PRIMARY}`}>
        Go to the room
      </a>
    </section>
  )
}
