import type { PassRefusal } from '#core/interview/pass.ts'
import type { RoomView } from '#core/interview/room.ts'
import { closedBy, pathOf, type Refused } from './send.ts'

type Heard = {
  readonly view: (room: RoomView) => void
  readonly lost: () => void
  /** The line carries something, if only a beat. */
  readonly alive: () => void
  /** The link lets nobody in any more, or not this browser. */
  readonly closed: (why: PassRefusal | 'elsewhere') => void
}

/** Listens to a room for as long as the page is open, and again whenever the line was cut. Returns what ends it. */
export const listen = (token: string, heard: Heard): (() => void) => {
  let source: EventSource | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let over = false

  const open = () => {
    clearTimeout(timer)
    source?.close()
    source = new EventSource(`${pathOf(token)}/stream`)
    source.addEventListener('view', ({ data }) => {
      alive()
      heard.view(JSON.parse(data))
    })
    source.addEventListener('end', ({ data }) => {
      stop()
      heard.closed((JSON.parse(data) as { readonly why: PassRefusal | 'elsewhere' }).why)
    })
    source.addEventListener('open', alive)
    source.addEventListener('beat', alive)
    source.addEventListener('error', fail)
    wait()
  }
  const alive = () => {
    wait()
    heard.alive()
  }
  // A line that was cut without a word looks like one on which nothing happens.
  const wait = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      heard.lost()
      open()
    }, SILENCE)
  }
  const fail = () => {
    if (over) return
    heard.lost()
    // The browser asks again by itself, and says what it saw last; unless it was told that there is nothing.
    if (source?.readyState !== EventSource.CLOSED) return
    clearTimeout(timer)
    void whyClosed(token).then((why) => {
      if (over) return
      if (why !== null) return heard.closed(why)
      timer = setTimeout(open, AGAIN)
    })
  }
  const stop = () => {
    over = true
    clearTimeout(timer)
    source?.close()
    removeEventListener('online', open)
    removeEventListener('offline', heard.lost)
  }

  open()
  addEventListener('online', open)
  addEventListener('offline', heard.lost)
  return stop
}

/** Twice the server's heartbeat and some more. */
const SILENCE = 40_000

const AGAIN = 2000

/** A stream does not say why it was refused; null where it may be tried again. */
const whyClosed = async (token: string): Promise<PassRefusal | null> => {
  try {
    const response = await fetch(pathOf(token), { cache: 'no-store' })
    return closedBy(response.status, response.ok ? {} : ((await response.json()) as Refused))
  } catch {
    return null
  }
}
