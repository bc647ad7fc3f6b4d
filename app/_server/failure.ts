import { randomUUID } from 'node:crypto'

/**
 * Writes an unexpected error to the log and returns the id under which it stands there.
 * @param where the method and path that met it
 * @param id one that the reader has already been shown
 */
export function reportFailure(error: unknown, where: string, id: string = randomUUID().slice(0, 8)): string {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(`error ${id} at ${withoutTokens(where)}: ${withoutTokens(what)}\n`)
  return id
}

// Whoever has the link of a room is let in.
const withoutTokens = (text: string): string => text.replace(/\/room\/[\w-]+/g, '/room/…')
