import { patience } from '#app/(review)/study/outbox-op.ts'

/** Sends the parts of one recording in their order, each again until it has arrived or is refused. */
export function uploadsTo(path: (place: number) => string): (place: number, sound: Blob) => void {
  let last = Promise.resolve()
  return (place, sound) => {
    last = last.then(() => send(path(place), sound))
  }
}

async function send(path: string, sound: Blob): Promise<void> {
  for (let tried = 0; tried < ATTEMPTS; tried++) {
    if (tried > 0) await new Promise((resolve) => setTimeout(resolve, patience(tried)))
    try {
      const headers = { 'content-type': sound.type }
      const { status } = await fetch(path, { method: 'PUT', headers, body: sound })
      if (status < 500 && status !== 429) return
    } catch {
      // The server is away: the next try may find it.
    }
  }
}

/** Some five minutes in all. */
const ATTEMPTS = 15
