import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { follow } from './follow.ts'

type Task = {
  readonly state: 'none' | 'running' | 'over'
  /** Follows this one from now on. */
  readonly set: (id: string) => void
}

/** Follows a task of the server, also one that ran before the page was made, and shows the page anew once it is over. */
export const useTask = (path: string, running: string | null): Task => {
  const router = useRouter()
  const [id, set] = useState(running)
  const [over, setOver] = useState<string | null>(null)

  useEffect(() => {
    if (id === null) return
    const signal = { stopped: false }
    void follow(`${path}/${id}`, () => signal.stopped).then(() => {
      if (signal.stopped) return
      setOver(id)
      router.refresh()
    })
    return () => {
      signal.stopped = true
    }
  }, [id, path, router])

  return { state: id === null ? 'none' : over === id ? 'over' : 'running', set }
}
