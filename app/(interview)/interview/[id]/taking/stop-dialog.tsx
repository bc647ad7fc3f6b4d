import { PRIMARY, SECONDARY } from '#app/_ui/button.ts'
import { Modal } from '#app/_ui/modal.tsx'

type StopDialogProps = { readonly end: () => void; readonly close: () => void }

/** Asks once before an interview ends for good. */
export function StopDialog({ end, close }: StopDialogProps) {
  return (
    <Modal title="End the interview here?" close={close}>
      <p className="text-ink-2">
        The report is made of what you answered so far, and of what you are writing. It cannot be gone on
        with.
      </p>
      <div className="mt-6 flex flex-wrap justify-end gap-2">
        <button type="button" className={`${SECONDARY} max-sm:grow`} onClick={close}>
          Keep going
        </button>
        <button type="button" className={`${PRIMARY} max-sm:grow`} onClick={end}>
          End it
        </button>
      </div>
    </Modal>
  )
}
