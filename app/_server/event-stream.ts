import type { Message } from '#store/room/live/attendant.ts'
import type { Attendance } from '#store/room/live/hub.ts'

/**
 * An answer of server-sent events that goes on until either side ends it. It asks for the next message when the last one
 * has left: what a slow reader has not taken is not kept for it.
 */
export async function eventStream(
  request: Request,
  follow: (wake: () => void) => Promise<Attendance>,
): Promise<Response> {
  let wake: (() => void) | null = null
  let awake = false
  let over = false
  const attendance = await follow(() => {
    awake = true
    wake?.()
  })
  const leave = () => {
    over = true
    attendance.leave()
    wake?.()
  }
  const body = new ReadableStream<Uint8Array>({
    // Sent at once, so that the browser knows that it is connected even where there is nothing to tell.
    start: (controller) => controller.enqueue(encoded(`retry: ${RETRY_MS}\n\n`)),
    pull: async (controller) => {
      while (!over) {
        awake = false
        const message = attendance.take(Date.now())
        if (message !== null) {
          controller.enqueue(encoded(textOf(message)))
          if (message.tag !== 'end') return
          leave()
          controller.close()
          return
        }
        await new Promise<void>((resolve) => {
          wake = resolve
          if (awake || over) resolve()
        })
        wake = null
      }
    },
    cancel: leave,
  })
  // Also where the browser is gone before the first byte, and nobody reads or cancels the body.
  request.signal.addEventListener('abort', leave, { once: true })
  if (request.signal.aborted) leave()
  return new Response(body, { headers: HEADERS })
}

const RETRY_MS = 1000

// Without a transformation no compression holds events back until it has enough of them.
const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
}

const encoder = new TextEncoder()
const encoded = (text: string): Uint8Array => encoder.encode(text)

function textOf(message: Message): string {
  switch (message.tag) {
    case 'view':
      return `id: ${message.id}\nevent: view\ndata: ${JSON.stringify(message.view)}\n\n`
    case 'beat':
      return 'event: beat\ndata: {}\n\n'
    case 'end':
      return `event: end\ndata: ${JSON.stringify({ why: message.why })}\n\n`
  }
}
