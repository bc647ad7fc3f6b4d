import { useId, useRef, useState } from 'react'
import { SECONDARY } from '#app/_ui/button.ts'

type LinkFieldProps = {
  readonly label: string
  /** As `POST` gave it: nobody can tell it again. */
  readonly path: string
  /** Names by which other machines reach this one; none while it listens to itself only. */
  readonly hosts: readonly string[]
}

/** A link to send to somebody, whole. Mounted in a browser only: a server does not know how it was reached. */
export function LinkField({ label, path, hosts }: LinkFieldProps) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [copied, say] = useState('')
  const address = addressOf(path, hosts)
  const copy = async () => {
    field.current?.focus()
    field.current?.select()
    try {
      await navigator.clipboard.writeText(address)
      say('Copied.')
    } catch {
      // Over plain http from another machine there is no clipboard.
      say('The browser does not let this page copy. The link is selected: press Ctrl C, or ⌘ C on a Mac.')
    }
  }
  return (
    <div>
      <label htmlFor={id} className="block text-[0.9375rem] font-semibold text-ink-2">
        {label}
      </label>
      <div className="mt-2 flex gap-2">
        <input
          ref={field}
          id={id}
          type="text"
          readOnly
          value={address}
          onFocus={(event) => event.currentTarget.select()}
          className="min-h-11 min-w-0 grow rounded-lg border border-edge bg-raised px-3 font-mono text-sm"
        />
        <button type="button" onClick={() => void copy()} className={`shrink-0 ${SECONDARY}`}>
          Copy
        </button>
      </div>
      <p role="status" className="mt-1.5 text-sm text-ink-2 empty:hidden">
        {copied}
      </p>
      {hosts.length === 0 && (
        <p className="mt-1.5 text-sm text-ink-2 text-pretty">
          It opens on this computer only. Started with{' '}
          <code className="font-mono text-[0.9em]">npm start -- --host 0.0.0.0</code>, Runwhere opens links
          such as this one, and nothing else, to other machines too.
        </p>
      )}
    </div>
  )
}

/** By a name that other machines know, where there is one. */
const addressOf = (path: string, [host]: readonly string[]): string =>
  `${host === undefined ? location.origin : `${location.protocol}//${host}`}${path}`
