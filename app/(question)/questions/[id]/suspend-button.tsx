'use client'

import { useState } from 'react'
import { resumeOp, suspendOp } from '#app/(review)/study/ops.ts'
import { put } from '#app/(review)/study/outbox.ts'

type SuspendButtonProps = { readonly cardId: string; readonly part: string; readonly suspended: boolean }

export function SuspendButton({ cardId, part, suspended }: SuspendButtonProps) {
  const [off, setOff] = useState(suspended)
  const press = () => {
    put(off ? resumeOp(cardId) : suspendOp(cardId))
    setOff(!off)
  }
  return (
    <p className="flex items-center gap-3 text-sm">
      <span role="status" className="text-ink-3 empty:hidden">
        {off !== suspended && (off ? 'Suspended.' : 'It will be asked again.')}
      </span>
      <button
        type="button"
        onClick={press}
        className="min-h-11 rounded-lg border border-edge bg-raised px-4 font-semibold hover:border-ink"
      >
        {off ? 'Ask again' : 'Suspend'}
        <span className="sr-only"> ({part})</span>
      </button>
    </p>
  )
}
