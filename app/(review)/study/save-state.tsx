'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { flush, letGo, onSaving, openOutbox, readSaving, SAVED, type Saving, tryAgain } from './outbox.ts'

type SaveStateProps = {
  /** The page shows numbers that what an earlier page left will change. */
  readonly counts?: boolean
}

/** Says so when answers are not saved yet, and sends on any page what an earlier page left. */
export function SaveState({ counts = false }: SaveStateProps) {
  const saving = useSyncExternalStore(onSaving, readSaving, () => SAVED)
  useEffect(() => {
    const sendLeft = async () => {
      const left = await openOutbox()
      await flush()
      if (counts && left.some((op) => op.refused === undefined) && readSaving().waiting === 0)
        location.reload()
    }
    void sendLeft()
  }, [counts])

  return (
    <div role="status" className="text-sm text-ink-2">
      {saving.late && saving.waiting > 0 && (
        <p className="flex items-center gap-2 max-md:pb-2">
          <span aria-hidden="true" className="size-2 rounded-full bg-warm" />
          {waitingInWords(saving)} not saved yet
        </p>
      )}
      {saving.refused.map((op) => (
        <p key={op.id} className="max-w-80 text-wrong max-md:pb-2">
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

const waitingInWords = ({ waiting, answers }: Saving): string => {
  const count = answers > 0 ? answers : waiting
  return `${count} ${answers > 0 ? 'answer' : 'change'}${count === 1 ? '' : 's'}`
}
