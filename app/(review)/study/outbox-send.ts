import { bodyOf, type Op } from './outbox-op.ts'

export type Sent =
  | { readonly tag: 'acknowledged' }
  /** The server answered and will never take it. */
  | { readonly tag: 'refused'; readonly message: string }
  /** The server answered that it cannot just now. */
  | { readonly tag: 'failed' }
  | { readonly tag: 'unreachable' }

/** `leaving`: let the request outlive the page. Browsers allow little of that at once, so only the first try does. */
export const send = async (op: Op, leaving: boolean): Promise<Sent> => {
  try {
    return await attempt(op, leaving, 0)
  } catch {
    return { tag: 'unreachable' }
  }
}

/** A server that takes the request and never answers must not hold up what waits behind it. */
const PATIENCE = 20_000

const attempt = async (op: Op, leaving: boolean, overtaken: number): Promise<Sent> => {
  const response = await fetch(op.path, {
    method: op.method,
    keepalive: leaving,
    signal: AbortSignal.timeout(PATIENCE),
    headers: { 'content-type': 'application/json' },
    body: bodyOf(op, Date.now()),
  })
  if (response.ok) return { tag: 'acknowledged' }
  const said = await read(response)
  // Another answer came first: both are real, so this one goes on top of it, under the same id.
  if (response.status === 409 && typeof said.version === 'number' && overtaken < 5)
    return attempt({ ...op, body: { ...op.body, version: said.version } }, leaving, overtaken + 1)
  if (response.status === 409 && op.late === 'pass') return { tag: 'acknowledged' }
  if (response.status === 409 && op.late === 'say') return refusal(said.error, response.status)
  if (response.status >= 500 || PASSING.includes(response.status)) return { tag: 'failed' }
  // What is to be taken back is not there: nothing is left to do.
  if (response.status === 404 && op.method === 'DELETE') return { tag: 'acknowledged' }
  return refusal(said.error, response.status)
}

const refusal = (error: unknown, status: number): Sent => ({
  tag: 'refused',
  message: typeof error === 'string' ? error : `status ${status}`,
})

/** Timeout, conflict, too early, too many. */
const PASSING = [408, 409, 425, 429]

const read = async (response: Response): Promise<{ version?: unknown; error?: unknown }> => {
  const value: unknown = await response.json().catch(() => null)
  return typeof value === 'object' && value !== null ? value : {}
}
