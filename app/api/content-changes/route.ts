import { type ContentState, contentState, listenToContent } from '#app/_server/content-feed.ts'
import { guarded } from '#app/_server/guard.ts'
import { refuse } from '#app/_server/refusal.ts'

export const dynamic = 'force-dynamic'

/** Server-sent events, under `npm run dev` only: the state of the content, now and after each change of a file. */
export const GET = guarded((request) => {
  if (process.env.NODE_ENV !== 'development') return refuse(404, 'Content is watched under npm run dev only.')
  return new Response(stream(request.signal), {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-cache, no-transform' },
  })
})

function stream(left: AbortSignal): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    start(controller) {
      const send = (state: ContentState) =>
        controller.enqueue(encoder.encode(`data: ${JSON.stringify(state)}\n\n`))
      const end = listenToContent(send)
      left.addEventListener('abort', () => {
        end()
        controller.close()
      })
      send(contentState())
    },
  })
}
