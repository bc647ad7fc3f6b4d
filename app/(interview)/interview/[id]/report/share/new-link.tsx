'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useId, useRef, useState } from 'react'
import { SECONDARY } from '#app/_ui/button.ts'
import { LinkToCopy } from '#app/_ui/link-to-copy.tsx'
import { NeedsScript } from '#app/_ui/needs-script.tsx'
import { OnlyHere } from '#app/_ui/only-here.tsx'
import { freshId } from '#app/(review)/study/outbox-op.ts'
import type { PassRole } from '#core/interview/pass.ts'
import { type Made, makeLink } from './make-link.ts'

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
  const [busy, setBusy] = useState(false)
  // Sent again after a failure, it is the same link.
  const id = useRef('')

  const make = async (event: FormEvent) => {
    event.preventDefault()
    if (busy || label.trim() === '') return
    if (id.current === '') id.current = freshId()
    setBusy(true)
    const result = await makeLink(interviewId, { id: id.current, role: opens, label: label.trim() })
    setBusy(false)
    setMade(result)
    if (result.tag === 'refused') return
    id.current = ''
    setLabel('')
    router.refresh()
  }

  return (
    <>
      <NeedsScript what="Making a link" />
      <form onSubmit={make} className="flex flex-wrap items-end gap-2">
        <label htmlFor={field} className="grid grow gap-1 text-[0.9375rem]">
          {whom}
          <input
            id={field}
            value={label}
            maxLength={100}
            autoComplete="off"
            onChange={({ target }) => setLabel(target.value)}
            className="min-h-11 w-full min-w-0 rounded-lg border border-edge bg-raised px-3"
          />
        </label>
        <button type="submit" aria-disabled={label.trim() === '' || busy} className={SECONDARY}>
          {submit}
        </button>
      </form>
      <div role="status">
        {made?.tag === 'refused' && <p className="mt-2 text-sm font-semibold text-wrong">{made.why}</p>}
        {made?.tag === 'made' && <Fresh key={made.address} {...made} />}
      </div>
    </>
  )
}

type FreshProps = Pick<Extract<Made, { readonly tag: 'made' }>, 'address' | 'label' | 'near'>

function Fresh({ address, label, near }: FreshProps) {
  return (
    <div className="mt-3 rounded-lg bg-correct-wash p-3">
      <p className="mb-2 text-[0.9375rem]">
        The link for <b>{label}</b>. Copy it now: it is shown this once.
      </p>
      <LinkToCopy quiet label={`Link for ${label}`} link={address} />
      {near && <OnlyHere />}
    </div>
  )
}
