import { openKept } from '#app/(review)/study/outbox-kept.ts'
import type { Waiting } from './waiting.ts'

/** What waits, on disk: it outlives a reload while the server is away. Another seat in this browser has its own. */
export const openWaiting = async (token: string) => {
  const kept = await openKept<Waiting>('runwhere-rooms')
  // A full or broken disk leaves it in this page's memory, from where it is sent all the same.
  const silently = (done: Promise<void>): void => void done.catch(() => undefined)
  return {
    left: async (): Promise<readonly Waiting[]> =>
      (await kept.all()).filter((one) => one.token === token).sort((a, b) => a.at - b.at),
    put: (one: Waiting): void => silently(kept.put(one)),
    remove: (ids: readonly string[]): void => {
      for (const id of ids) silently(kept.remove(id))
    },
  }
}
