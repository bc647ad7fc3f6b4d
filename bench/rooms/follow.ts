import { request } from 'node:http'

/** An open stream of a room. */
export type Followed = {
  readonly seq: () => number
  /** When the whole of a view with this sequence number, or a later one, was there. */
  readonly whenShown: (seq: number) => Promise<number>
  readonly leave: () => void
}

/** Resolves with the first view. */
export function follow(url: string, headers: Readonly<Record<string, string>>): Promise<Followed> {
  return new Promise((resolve, reject) => {
    let seq = -1
    let rest = ''
    let waiting: readonly {
      readonly seq: number
      readonly shown: (at: number) => void
      readonly never: (why: Error) => void
    }[] = []
    const followed: Followed = {
      seq: () => seq,
      whenShown: (wanted) =>
        new Promise((shown, never) => {
          if (wanted <= seq) shown(performance.now())
          else waiting = [...waiting, { seq: wanted, shown, never }]
        }),
      leave: () => sent.destroy(),
    }
    const hear = (event: string) => {
      const found = /^id: \d+\.(\d+)\./.exec(event)?.[1]
      if (found === undefined) return
      const first = seq < 0
      seq = Number(found)
      if (first) resolve(followed)
      for (const one of waiting) if (one.seq <= seq) one.shown(performance.now())
      waiting = waiting.filter((one) => one.seq > seq)
    }
    const sent = request(url, { agent: false, headers }, (response) => {
      if (response.statusCode !== 200) return reject(new Error(`a stream answered ${response.statusCode}`))
      response
        .on('error', reject)
        // Whoever waits would wait for ever.
        .on('close', () => {
          for (const { never } of waiting) never(new Error('a stream was cut'))
        })
        .setEncoding('latin1')
        .on('data', (chunk: string) => {
          const events = (rest + chunk).split('\n\n')
          rest = events.pop() ?? ''
          for (const event of events) hear(event)
        })
    })
    sent.on('error', reject).end()
  })
}
