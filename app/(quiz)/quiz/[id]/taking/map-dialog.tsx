import { type ReactNode, useEffect, useRef } from 'react'
import { Icon } from '#app/_ui/icon.tsx'
import { Modal, ModalClose } from '#app/_ui/modal.tsx'
import type { Standing } from './standing.ts'

type MapDialogProps = {
  readonly time: ReactNode
  readonly standings: readonly Standing[]
  readonly place: number
  readonly go: (place: number) => void
  readonly close: () => void
}

/** Every question with how it stands, to go to one. */
export function MapDialog({ time, standings, place, go, close }: MapDialogProps) {
  return (
    <Modal title="All questions" close={close}>
      <ModalClose />
      <div className="mb-2 text-[0.9375rem] tabular-nums empty:hidden">{time}</div>
      <ol className="-mx-2 grid">
        {standings.map((standing) => (
          <li key={standing.item.place}>
            <Row standing={standing} here={standing.item.place === place} go={go} />
          </li>
        ))}
      </ol>
    </Modal>
  )
}

type RowProps = {
  readonly standing: Standing
  readonly here: boolean
  readonly go: (place: number) => void
}

function Row({ standing: { item, answered, flagged }, here, go }: RowProps) {
  const button = useRef<HTMLButtonElement>(null)
  // Where the learner is, is where they want to go on from; the dialog itself would take its first button.
  useEffect(() => {
    if (here) button.current?.focus()
  }, [here])
  return (
    <button
      ref={button}
      type="button"
      aria-current={here ? 'step' : undefined}
      onClick={() => go(item.place)}
      className="grid min-h-11 w-full grid-cols-[1.75rem_1fr_1.25rem_auto] items-center gap-x-2 rounded-md px-2 py-2 text-left text-[0.9375rem] leading-snug hover:bg-ink/4 aria-[current]:bg-ink/6 sm:grid-cols-[1.75rem_1fr_1.25rem_7rem]"
    >
      <span className="text-right text-ink-3 tabular-nums">{item.place + 1}</span>
      <span className={`pl-1 ${answered ? 'text-ink-3' : 'text-ink'}`}>{item.question.title}</span>
      <span>
        {flagged && (
          <>
            <Icon name="flag" className="[&>path]:fill-current" />
            <span className="sr-only">, flagged</span>
          </>
        )}
      </span>
      <span className={`flex items-center gap-1.5 text-sm ${answered ? 'text-ink-3' : 'text-ink'}`}>
        <span className="sr-only">, </span>
        <Icon name={answered ? 'tick' : 'dash'} />
        <span className="max-sm:sr-only">{answered ? 'answered' : 'unanswered'}</span>
      </span>
    </button>
  )
}
