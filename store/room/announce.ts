import type { Sql } from '../sql.ts'

export const ROOM_CHANNEL = 'runwhere_room'

/** Within a transaction that changes who may be in a room, who is, or what it is at. The payload is the room's id. */
export async function announceRoom(sql: Sql, roomId: string): Promise<void> {
  if (sql.provider === 'postgres') await sql.all('SELECT pg_notify(?, ?)', [ROOM_CHANNEL, roomId])
}
