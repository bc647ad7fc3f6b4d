import { patience } from '#app/(review)/study/outbox-op.ts'

/** Sends the parts of one recording in their order, each again until it has arrived or is refused. */
export function uploadsTo(path: (place: number) => string): (place: number, sound: Blob) => void {
  let last = Promise.resolve()
  return (place, sound) => {
    last = onItsWay(last.then(() => send(path(place), sound)))
  }
}

/** Resolves once the server has all sound of this page, or after so long. */
export function soundSent(patienceMs: number): Promise<void> {
  const all = async () => {
    while (underWay.size > 0) await Promise.allSettled(underWay)
  }
  return Promise.race([all(), new Promise<void>((resolve) => setTimeout(resolve, patienceMs))])
}

/** Sound that is still to come is waited for before the page is left. */
export function onItsWay<T>(coming: Promise<T>): Promise<T> {
  underWay.add(coming)
  const come = () => void underWay.delete(coming)
  coming.then(come, come)
  return coming
}

const underWay = new Set<Promise<unknown>>()

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
