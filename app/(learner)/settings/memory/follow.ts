/** Asks the server until what it began is over; a failed question is asked again. */
export const follow = async (path: string, stopped: () => boolean): Promise<void> => {
  while (!stopped()) {
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS))
    try {
      const response = await fetch(path)
      const { state } = (await response.json()) as { readonly state?: string }
      if (state !== 'running') return
    } catch {
      // The server is away: it may come back, and goes on.
    }
  }
}

const EVERY_MS = 400

export type Begun =
  | { readonly tag: 'begun'; readonly id: string }
  | { readonly tag: 'refused'; readonly message: string }

/** Sends a wish to begin something; one that is under way already is followed instead. */
export const begin = async (path: string, body: { readonly id: string }): Promise<Begun> => {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const { id, error } = (await response.json()) as { readonly id?: string; readonly error?: string }
    if (id !== undefined) return { tag: 'begun', id }
    return { tag: 'refused', message: error ?? `The server answered with ${response.status}.` }
  } catch {
    return { tag: 'refused', message: 'The server does not answer. Try again in a moment.' }
  }
}
