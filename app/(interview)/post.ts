export type Posted<Said> =
  | { readonly tag: 'done'; readonly said: Said }
  /** One sentence: what is wrong and what to do. */
  | { readonly tag: 'refused'; readonly why: string }

/** Asks the server for something once. What must outlive a lost answer has an outbox instead. */
export const post = async <Said = unknown>(
  path: string,
  body: unknown,
  away = SERVER_AWAY,
): Promise<Posted<Said>> => {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const said = (await response.json()) as Said & { readonly error?: string }
    return response.ok ? { tag: 'done', said } : { tag: 'refused', why: said.error ?? away }
  } catch {
    return { tag: 'refused', why: away }
  }
}

/** The same, where nothing is wanted but whether it was done: null once it is, else why not. */
export const refusedBy = async (path: string, body: unknown, away?: string): Promise<string | null> => {
  const posted = await post(path, body, away)
  return posted.tag === 'done' ? null : posted.why
}

export const SERVER_AWAY = 'The server does not answer. Try again in a moment.'
