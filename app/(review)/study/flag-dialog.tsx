'use client'

import { useState } from 'react'
import { Modal } from '#app/_ui/modal.tsx'

type FlagDialogProps = { readonly close: () => void; readonly note: (words: string) => void }

export function FlagDialog({ close, note }: FlagDialogProps) {
  const [words, write] = useState('')
  return (
    <Modal title="This answer is wrong" close={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (words.trim() !== '') note(words.trim())
        }}
      >
        <label htmlFor="flag-note" className="text-[0.9375rem] text-ink-2">
          What is wrong, and how do you know? Your note is kept with this version of the question.
        </label>
        <textarea
          id="flag-note"
          rows={4}
          required
          maxLength={2000}
          value={words}
          onChange={(event) => write(event.target.value)}
          className="mt-2 w-full rounded-lg border border-edge bg-paper px-3 py-2"
        />
        <div className="mt-4 flex justify-end gap-2">
          <button
            type="button"
            className="min-h-11 rounded-lg border border-edge px-4 font-semibold"
            onClick={close}
          >
            Cancel
          </button>
          <button type="submit" className="min-h-11 rounded-lg bg-ink px-5 font-semibold text-paper">
            Keep the note
          </button>
        </div>
      </form>
    </Modal>
  )
}
