'use client'

import { useTask } from './use-task.ts'

type FollowingProps = { readonly path: string; readonly id: string; readonly children: string }

/** Says so while a task of the server runs. */
export function Following({ path, id, children }: FollowingProps) {
  const task = useTask(path, id)
  return (
    <p role="status" className="text-[0.9375rem] text-ink-2">
      {task.state === 'running' && children}
    </p>
  )
}
