import type { PassRefusal } from '#core/interview/pass.ts'
import type { InterviewView } from '#core/interview/view.ts'
import { bodyOf, type Waiting } from './waiting.ts'

export type Sent =
  /** All of it is written. */
  | { readonly tag: 'taken'; readonly view: InterviewView }
  /** Those before `index` are written, and that one never will be. */
  | {
      readonly tag: 'refused'
      readonly index: number
      readonly why: string
      readonly view: InterviewView | null
    }
  /** The link lets nobody in any more, or not this browser. */
  | { readonly tag: 'closed'; readonly why: PassRefusal }
  /** Not now. */
  | { readonly tag: 'away' }

/** All of one interview. `leaving`: let the request outlive the page. */
export const send = async (
  { token, interviewId }: Pick<Waiting, 'token' | 'interviewId'>,
  queue: readonly Waiting[],
  leaving: boolean,
): Promise<Sent> => {
  try {
    const response = await fetch(`${pathOf(token)}/events?interview=${interviewId}`, {
      method: 'POST',
      keepalive: leaving,
      signal: AbortSignal.timeout(PATIENCE),
      headers: { 'content-type': 'application/json' },
      body: bodyOf(queue, Date.now()),
    })
    const said = await read(response)
    if (response.ok && said.view !== undefined) return { tag: 'taken', view: said.view }
    if (response.status >= 500 || PASSING.includes(response.status) || response.ok) return { tag: 'away' }
    const closed = closedBy(response.status, said)
    if (closed !== null) return { tag: 'closed', why: closed }
    const why = said.error ?? 'The server refused it: load the page again.'
    return { tag: 'refused', index: said.index ?? 0, why, view: said.view ?? null }
  } catch {
    return { tag: 'away' }
  }
}

/** Of everything that concerns the room behind a link. */
export const pathOf = (token: string): string => `/api/room/${token}`

type Said = { readonly view?: InterviewView; readonly error?: string; readonly index?: number } & Refused

const read = async (response: Response): Promise<Said> => {
  const value: unknown = await response.json().catch(() => null)
  return typeof value === 'object' && value !== null ? value : {}
}

/** A server that takes the request and never answers must not hold up what waits behind it. */
const PATIENCE = 20_000

/** Timeout, too early, too many. */
const PASSING = [408, 425, 429]

/** What an answer of the server says of the link; null where the link is not what it is about. */
export const closedBy = (status: number, { why }: Refused): PassRefusal | null =>
  CLOSED.includes(status) ? (why ?? 'unknown') : null

export type Refused = { readonly why?: PassRefusal }

/** Not this browser, not here, not any more. */
const CLOSED = [401, 403, 404, 410]
