import { eventStream } from '#app/_server/event-stream.ts'
import { attend } from '#store/room/live/hub.ts'
import { seated } from '../../enter.ts'

export const dynamic = 'force-dynamic'

/**
 * The room as this seat may see it, now and whenever it changes: `view` events, each a whole `RoomView`. An event `beat` comes at
 * least every 15 seconds. The last one is `end`, when the link lets this browser in no more: `{why}`.
 */
export const GET = seated((request, { db, pass }) =>
  eventStream(request, (wake) => attend(db, pass, request.headers.get('last-event-id'), wake)),
)

// Next would answer it by GET and never read, nor end, what that follows.
export const HEAD = (): Response => new Response(null, { status: 405, headers: { allow: 'GET' } })
