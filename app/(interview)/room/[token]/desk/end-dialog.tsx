import { PRIMARY, SECONDARY } from '#app/_ui/button.ts'
import { Modal } from '#app/_ui/modal.tsx'

type EndDialogProps = { readonly close: () => void; readonly end: () => void }

export function EndDialog({ close, end }: EndDialogProps) {
  return (
    <Modal title="End the interview?" close={close}>
      <p className="text-ink-2 text-pretty">
        Nothing can be asked or answered afterwards. Marks, notes and scores can still be given, and both of
        you can leave feedback.
      </p>
      <div className="mt-5 flex flex-wrap justify-end gap-3">
        <button type="button" className={SECONDARY} onClick={close}>
          Go on with it
        </button>
        <button type="button" className={PRIMARY} onClick={end}>
          End it
        </button>
      </div>
    </Modal>
  )
}
