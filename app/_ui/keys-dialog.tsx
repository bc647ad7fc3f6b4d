'use client'

import type { ReactNode } from 'react'
import { Key } from './key.tsx'
import { Modal, ModalClose } from './modal.tsx'

/** Keys, and what they do. */
export type KeyList = readonly { readonly keys: readonly string[]; readonly does: string }[]

type KeysDialogProps = {
  readonly list: KeyList
  readonly shortcuts: boolean
  readonly close: () => void
}

export function KeysDialog({ list, shortcuts, close }: KeysDialogProps) {
  return (
    <KeysModal list={list} close={close}>
      <p className="mt-4 text-sm text-ink-3">
        {shortcuts
          ? 'Single keys can be switched off'
          : 'Single keys are switched off; Enter still works. Change that'}{' '}
        in the <a href="/settings">settings</a>.
      </p>
    </KeysModal>
  )
}

type KeysModalProps = {
  readonly list: KeyList
  readonly close: () => void
  /** How single keys are switched off. */
  readonly children: ReactNode
}

export function KeysModal({ list, close, children }: KeysModalProps) {
  return (
    <Modal title="Keys" close={close}>
      <ModalClose />
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2.5 text-[0.9375rem] leading-snug">
        {list.map(({ keys, does }) => (
          <div key={does} className="contents">
            <dt className="flex gap-1">
              {keys.map((key) => (
                <Key key={key} spoken>
                  {key}
                </Key>
              ))}
            </dt>
            <dd className="text-ink-2">{does}</dd>
          </div>
        ))}
      </dl>
      {children}
    </Modal>
  )
}
