import pg from 'pg'
import { INTERVIEW_CHANNEL } from '../../interview/announce.ts'
import { ROOM_CHANNEL } from '../announce.ts'

export type Heard = {
  readonly appended: (interviewId: string, seq: number) => void
  readonly roomChanged: (roomId: string) => void
  /** Connected again: anything may have been missed. */
  readonly again: () => void
}

export type Listening = {
  /** Once what happens is heard, or the first attempt to has failed. */
  readonly ready: Promise<void>
  readonly stop: () => void
}

/** Hears what the other processes on this PostgreSQL announce, by a connection of its own that is made again when it is lost. */
export function listen(url: string, heard: Heard): Listening {
  let current: pg.Client | null = null
  let stopped = false
  let failures = 0
  let connectedBefore = false

  async function connect(): Promise<void> {
    const client = new pg.Client({ connectionString: url, keepAlive: true })
    current = client
    client.on('error', () => {})
    client.once('end', () => {
      if (current === client) later()
    })
    client.on('notification', ({ channel, payload = '' }) => {
      if (channel === ROOM_CHANNEL) return heard.roomChanged(payload)
      const [interviewId = '', seq = '0'] = payload.split(' ')
      heard.appended(interviewId, Number(seq))
    })
    try {
      await client.connect()
      await client.query(`LISTEN ${INTERVIEW_CHANNEL}`)
      await client.query(`LISTEN ${ROOM_CHANNEL}`)
    } catch {
      // `end` does not follow a connection that never was.
      if (current === client) later()
      return
    }
    failures = 0
    if (connectedBefore) heard.again()
    connectedBefore = true
  }

  function later(): void {
    current?.end().catch(() => {})
    current = null
    // What happened since the first attempt was not heard, whether or not it came to a connection.
    connectedBefore = true
    if (stopped) return
    setTimeout(
      () => {
        if (!stopped) void connect()
      },
      Math.min(PATIENCE_MS, 50 * 2 ** failures++),
    ).unref()
  }

  const ready = connect()
  return {
    ready,
    stop: () => {
      stopped = true
      const client = current
      current = null
      client?.end().catch(() => {})
    },
  }
}

const PATIENCE_MS = 5000
