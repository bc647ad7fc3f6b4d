'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useId, useRef, useState } from 'react'
import { SECONDARY } from '#app/_ui/button.ts'
import { NeedsScript } from '#app/_ui/needs-script.tsx'
import { LinkField } from '#app/(interview)/link-field.tsx'
import { post } from '#app/(interview)/post.ts'
import { freshId } from '#app/(review)/study/outbox-op.ts'
import type { PassRole } from '#core/interview/pass.ts'

type NewLinkProps = {
  readonly interviewId: string
  readonly opens: PassRole
  /** What the field asks for. */
  readonly whom: string
  readonly submit: string
}

/** Makes a link and shows it: once, for only its fingerprint is kept. */
export function NewLink({ interviewId, opens, whom, submit }: NewLinkProps) {
  const router = useRouter()
  const field = useId()
  const [label, setLabel] = useState('')
  const [made, setMade] = useState<Made | null>(null)
  const [refused, setRefused] = useState('')
  const [busy, setBusy] = useState(false)
  // Sent again after a failure, it is the same link.
  const id = useRef('')

  const make = async (event: FormEvent) => {
    event.preventDefault()
    if (busy || label.trim() === '') return
    if (id.current === '') id.current = freshId()
    setBusy(true)
    const pass = { id: id.current, role: opens, label: label.trim() }
    const posted = await post<Made>(`/api/interviews/${interviewId}/passes`, pass, AWAY)
    setBusy(false)
    setRefused(posted.tag === 'refused' ? posted.why : '')
    if (posted.tag === 'refused') return
    setMade({ ...posted.said, label: pass.label })
    id.current = ''
    setLabel('')
    router.refresh()
  }

  return (
    <>
      <NeedsScript what="Making a link" />
      <form onSubmit={make} className="flex flex-wrap items-end gap-2">
        <label htmlFor={field} className="grid grow gap-2 text-[0.9375rem] font-semibold text-ink-2">
          {whom}
          <input
            id={field}
            value={label}
            maxLength={100}
            autoComplete="off"
            onChange={({ target }) => setLabel(target.value)}
            className="min-h-11 w-full min-w-0 rounded-lg border border-edge bg-raised px-3 font-normal text-ink hover:border-ink"
          />
        </label>
        <button type="submit" aria-disabled={label.trim() === '' || busy} className={SECONDARY}>
          {submit}
        </button>
      </form>
      <p
        role="status"
        className={`mt-2 text-[0.9375rem] empty:hidden ${refused === '' ? '' : 'font-semibold text-wrong'}`}
      >
        {refused || (made !== null && 'The link is made. Copy it now: it is shown this once.')}
      </p>
      {made !== null && (
        <div className="mt-2 rounded-lg bg-correct-wash p-3">
          <LinkField key={made.path} label={`Link for ${made.label}`} path={made.path} hosts={made.hosts} />
        </div>
      )}
    </>
  )
}

type Made = { readonly path: string; readonly hosts: readonly string[]; readonly label: string }

const AWAY = 'No link was made: the server does not answer. Try again in a moment.'
