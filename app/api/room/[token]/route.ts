import { readRoomView } from '#store/room/read-room.ts'
import { seated } from '../enter.ts'
import { UNKEPT } from '../refused.ts'

export const dynamic = 'force-dynamic'

/** The room as this seat may see it: a `RoomView` (core/interview/room.ts). */
export const GET = seated(async (_request, { db, pass, now }) =>
  Response.json(await readRoomView(db, pass, now), { headers: UNKEPT }),
)
