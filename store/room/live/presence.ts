import { chunksOf } from '../../chunks.ts'
import type { Database } from '../../db.ts'
import { instantText, marks } from '../../sql.ts'
import { transactSql } from '../../transact.ts'
import { announceRoom } from '../announce.ts'

/** A page that was known to be open so long ago is taken for gone: its process ended without saying so. */
export const HERE_MS = 40_000

export type Presence = {
  readonly arrived: (passId: string, roomId: string) => void
  readonly left: (passId: string, roomId: string) => void
  /** Says of all that are here that they still are. */
  readonly beat: () => Promise<void>
}

/**
 * Which seats have a page open in this process, told to the others by the row of the pass. Those who come and go at about
 * the same time are written together.
 */
export function watchPresence(db: Database, changed: (roomId: string) => void): Presence {
  const open = new Map<string, number>()
  const roomOf = new Map<string, string>()
  const unsaid = new Set<string>()

  async function say(passIds: readonly string[], announce: boolean): Promise<void> {
    const here = passIds.filter((id) => open.has(id))
    const gone = passIds.filter((id) => !open.has(id))
    const rooms = new Set(passIds.flatMap((id) => roomOf.get(id) ?? []))
    for (const id of gone) roomOf.delete(id)
    await transactSql(db, async (sql) => {
      for (const [ids, seenAt] of [
        [here, instantText(Date.now())],
        [gone, null],
      ] as const)
        for (const chunk of chunksOf(ids))
          await sql.run(`UPDATE "Pass" SET "seenAt" = ? WHERE "id" IN (${marks(chunk)})`, [seenAt, ...chunk])
      if (announce) for (const room of rooms) await announceRoom(sql, room)
    })
    if (announce) for (const room of rooms) changed(room)
  }

  function soon(passId: string, afterMs: number): void {
    setTimeout(() => {
      unsaid.add(passId)
      if (unsaid.size > 1) return
      setTimeout(() => {
        const passIds = [...unsaid]
        unsaid.clear()
        // Said again with the next beat, or read as gone once it is too old.
        say(passIds, true).catch(() => {})
      }, TOGETHER_MS).unref()
    }, afterMs).unref()
  }

  return {
    arrived: (passId, roomId) => {
      const before = open.get(passId) ?? 0
      open.set(passId, before + 1)
      roomOf.set(passId, roomId)
      if (before === 0) soon(passId, 0)
    },
    left: (passId, roomId) => {
      roomOf.set(passId, roomId)
      const after = (open.get(passId) ?? 1) - 1
      if (after > 0) open.set(passId, after)
      else open.delete(passId)
      // A page that is loaded again is back before anybody was told that it went.
      if (after <= 0) soon(passId, RELOAD_MS)
    },
    beat: () => (open.size === 0 ? Promise.resolve() : say([...open.keys()], false)),
  }
}

const TOGETHER_MS = 20
const RELOAD_MS = 2000
