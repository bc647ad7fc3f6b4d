/** Sends the parts of one recording in their order, each again until it has arrived or is refused. */
export type Uploads = {
  readonly add: (place: number, sound: Blob) => void
  /** Once all that was added is over with: whether all of it has arrived. */
  readonly settled: () => Promise<boolean>
}

export function uploadsTo(path: (place: number) => string): Uploads {
  let last = Promise.resolve(true)
  return {
    add: (place, sound) => {
      last = last.then(async (before) => (await send(path(place), sound)) && before)
    },
    settled: () => last,
  }
}

async function send(path: string, sound: Blob): Promise<boolean> {
  for (let tried = 0; tried < ATTEMPTS; tried++) {
    if (tried > 0) await new Promise((resolve) => setTimeout(resolve, Math.min(30_000, 500 * 2 ** tried)))
    try {
      const headers = { 'content-type': sound.type }
      const response = await fetch(path, { method: 'PUT', headers, body: sound })
      if (response.ok) return true
      if (response.status < 500 && response.status !== 429) return false
    } catch {
      // The server is away: the next try may find it.
    }
  }
  return false
}

/** Some five minutes. */
const ATTEMPTS = 15
