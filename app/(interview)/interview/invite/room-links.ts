import { type Posted, post } from '#app/(interview)/post.ts'
import { freshId } from '#app/(review)/study/outbox-op.ts'

/** What `POST /api/rooms` gives. */
export type RoomLinks = {
  readonly host: string
  /** Null where the guest's seat is taken already. */
  readonly guest: string | null
  /** Names by which other machines reach this one; none while it listens to itself only. */
  readonly hosts: readonly string[]
}

/** Opens a room; `ids` are the caller's, so that pressing again opens no second one. */
export const openRoom = async (ids: RoomIds, fields: FormData): Promise<Posted<RoomLinks>> => {
  const plan = {
    packId: fields.get('pack'),
    minutes: Number(fields.get('minutes')),
    level: fields.get('level'),
    axes: fields.getAll('axes'),
    company: 'paired',
    mode: 'pressure',
    seed: ids.interviewId.slice(0, 8),
  }
  return post<RoomLinks>('/api/rooms', { ...ids, plan })
}

export type RoomIds = { readonly id: string; readonly interviewId: string }

export const freshIds = (): RoomIds => ({ id: freshId(), interviewId: freshId() })
