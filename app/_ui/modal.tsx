'use client'

import { type ReactNode, useLayoutEffect, useRef } from 'react'

type ModalProps = { readonly title: string; readonly close: () => void; readonly children: ReactNode }

/** A dialog over the page: the browser keeps the focus in it and gives it back. */
export function Modal({ title, close, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      aria-labelledby="dialog-title"
      onClose={close}
      // The browser says that it closed one only some time after: a key pressed at once after Escape would be lost.
      onCancel={close}
      className="m-auto w-[34rem] max-w-[calc(100vw-2rem)] rounded-lg border border-line bg-raised p-5 text-ink shadow-high backdrop:bg-black/40 sm:p-6"
    >
      <h2 id="dialog-title" className="mb-3 text-lg font-semibold tracking-tight">
        {title}
      </h2>
      {children}
    </dialog>
  )
}

/** For a dialog that only shows something: it has nothing to decide. */
export function ModalClose() {
  return (
    <form method="dialog" className="absolute top-3 right-3">
      <button
        type="submit"
        className="min-h-11 rounded-lg px-4 text-[0.9375rem] font-semibold text-ink-2 hover:text-ink"
      >
        Close
      </button>
    </form>
  )
}
