'use client'

import { useId, useRef, useState } from 'react'
import { SECONDARY } from './button.ts'

type LinkToCopyProps = {
  /** Whom it is for. */
  readonly label: string
  /** Where something else on the page says it, only those hear it who do not see that. */
  readonly quiet?: boolean
  readonly link: string
}

/** A link to be sent, which can be copied also where the browser does not let a page do so. */
export function LinkToCopy({ label, quiet = false, link }: LinkToCopyProps) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [said, say] = useState('')
  const copy = async () => {
    field.current?.focus()
    field.current?.select()
    try {
      // Over plain http from another machine there is no clipboard at all.
      await navigator.clipboard.writeText(link)
      say('Copied.')
    } catch {
      say('The browser does not let this page copy. The link is selected: press Ctrl C, or ⌘ C on a Mac.')
    }
  }
  return (
    <div>
      <label
        htmlFor={id}
        className={quiet ? 'sr-only' : 'mb-2 block text-[0.9375rem] font-semibold text-ink-2'}
      >
        {label}
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          ref={field}
          id={id}
          type="text"
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
          className="min-h-11 min-w-0 grow basis-64 rounded-lg border border-edge bg-raised px-3 font-mono text-sm"
        />
        <button type="button" onClick={() => void copy()} className={`shrink-0 ${SECONDARY}`}>
          Copy
        </button>
      </div>
      <p role="status" className="mt-1.5 text-sm text-ink-2 empty:hidden">
        {said}
      </p>
    </div>
  )
}
