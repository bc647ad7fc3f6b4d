'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { flush, letGo, onSaving, openOutbox, readSaving, SAVED, tryAgain } from './outbox.ts'

/** Says so when answers are not saved yet, and sends on any page what an earlier page left. */
export function SaveState() {
  const saving = useSyncExternalStore(onSaving, readSaving, () => SAVED)
  useEffect(() => {
    void openOutbox().then(flush)
  }, [])

  return (
    <div role="status" className="text-sm text-ink-2">
      {saving.late && saving.waiting > 0 && (
        <p className="flex items-center gap-2">
          <span aria-hidden="true" className="size-2 rounded-full bg-warm" />
          {saving.waiting} {saving.waiting === 1 ? 'answer' : 'answers'} not saved yet
        </p>
      )}
      {saving.refused.map((op) => (
        <p key={op.id} className="max-w-80 text-wrong">
          Not saved: {op.refused}{' '}
          <button type="button" className="min-h-6 underline" onClick={() => void tryAgain(op)}>
            Try again
          </button>{' '}
          <button type="button" className="min-h-6 underline" onClick={() => void letGo(op)}>
            Let it go
          </button>
        </p>
      ))}
    </div>
  )
}
