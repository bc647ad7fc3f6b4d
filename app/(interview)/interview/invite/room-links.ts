import { freshId } from '#app/(review)/study/outbox-op.ts'

/** What `POST /api/rooms` gives. */
export type RoomLinks = {
  readonly host: string
  /** Null where the guest's seat is taken already. */
  readonly guest: string | null
  /** Names by which other machines reach this one; none while it listens to itself only. */
  readonly hosts: readonly string[]
}

export type Opened =
  | { readonly tag: 'opened'; readonly links: RoomLinks }
  | { readonly tag: 'refused'; readonly why: string }

/** Opens a room; `ids` are the caller's, so that pressing again opens no second one. */
export const openRoom = async (ids: RoomIds, fields: FormData): Promise<Opened> => {
  const plan = {
    packId: fields.get('pack'),
    minutes: Number(fields.get('minutes')),
    level: fields.get('level'),
    axes: fields.getAll('axes'),
    company: 'paired',
    mode: 'pressure',
    seed: ids.interviewId.slice(0, 8),
  }
  try {
    const response = await fetch('/api/rooms', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...ids, plan }),
    })
    const body = (await response.json()) as RoomLinks & { readonly error?: string }
    if (response.ok) return { tag: 'opened', links: body }
    return { tag: 'refused', why: body.error ?? `status ${response.status}` }
  } catch {
    return { tag: 'refused', why: 'The server does not answer. Try again in a moment.' }
  }
}

export type RoomIds = { readonly id: string; readonly interviewId: string }

export const freshIds = (): RoomIds => ({ id: freshId(), interviewId: freshId() })

/** The address to send: by a name that other machines know, where there is one. */
export const addressOf = (path: string, hosts: readonly string[]): string =>
  `${hosts[0] === undefined ? location.origin : `${location.protocol}//${hosts[0]}`}${path}`
