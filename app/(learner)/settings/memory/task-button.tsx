'use client'

import { useState } from 'react'
import { PRIMARY, SECONDARY } from '#app/_ui/button.ts'
import { freshId } from '#app/(review)/study/outbox-op.ts'
import { begin } from './follow.ts'
import { useTask } from './use-task.ts'

type TaskButtonProps = {
  /** Of the API: what begins it by POST and says at `/ID` whether it still runs. */
  readonly path: string
  readonly body?: Readonly<Record<string, string>>
  /** The id of one that was running when the page was made. */
  readonly running: string | null
  readonly label: string
  /** What the label leaves to the eye. */
  readonly about?: string
  readonly busy: string
  readonly done: string
  readonly strong?: boolean
}

/** Begins a task of the server and follows it. */
export function TaskButton({ path, body, running, label, about, busy, done, strong }: TaskButtonProps) {
  const [sending, setSending] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const task = useTask(path, running)
  const isBusy = sending || task.state === 'running'

  const press = async () => {
    if (isBusy) return
    setSending(true)
    setRefused(null)
    const begun = await begin(path, { ...body, id: freshId() })
    if (begun.tag === 'begun') task.set(begun.id)
    else setRefused(begun.message)
    setSending(false)
  }
  // Not `disabled`: that would take the focus away from whoever pressed it.
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <button type="button" onClick={press} aria-disabled={isBusy} className={strong ? PRIMARY : SECONDARY}>
        {label}
        {about !== undefined && <span className="sr-only"> ({about})</span>}
      </button>
      <p role="status" className="text-[0.9375rem] text-ink-2 empty:hidden">
        {isBusy ? busy : (refused ?? (task.state === 'over' ? done : ''))}
      </p>
    </div>
  )
}
