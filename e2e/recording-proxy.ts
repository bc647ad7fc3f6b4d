import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { Socket } from 'node:net'
import { plain } from './recorded.ts'

/** Between a browser and a server: keeps every byte of every answer, streams as they come included. */
export type RecordingProxy = {
  /** What the browser opens instead of the server's address. */
  readonly url: string
  /** Status, headers and body of all that was sent so far, as text in which the same words read alike. */
  readonly text: () => string
  /** The same as it was sent, markup included. */
  readonly raw: () => string
  readonly paths: () => readonly string[]
  /** As when the network goes: every open connection ends at once. */
  readonly cut: () => void
  readonly close: () => Promise<void>
}

export async function recordingProxy(target: string): Promise<RecordingProxy> {
  const host = new URL(target).host
  const answers: { readonly path: string; head: string; readonly body: Buffer[] }[] = []
  const sockets = new Set<Socket>()
  const server = createServer((asked, answer) => {
    const headers = { ...asked.headers, host, 'accept-encoding': 'identity' }
    if (headers.origin !== undefined) headers.origin = target
    const sent = request(target + asked.url, { method: asked.method, headers, agent: false }, (heard) => {
      const one = { path: new URL(asked.url ?? '/', target).pathname, head: '', body: [] as Buffer[] }
      one.head = [heard.statusCode, ...heard.rawHeaders].join('\n')
      answers.push(one)
      answer.writeHead(heard.statusCode ?? 502, heard.headers)
      heard.on('data', (chunk: Buffer) => {
        one.body.push(chunk)
        answer.write(chunk)
      })
      heard.on('end', () => answer.end())
      heard.on('error', () => answer.destroy())
    })
    sent.on('error', () => answer.destroy())
    answer.on('close', () => sent.destroy())
    asked.pipe(sent)
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  // A character may be cut in two by two chunks, so they are joined first.
  const whole = () => answers.map(({ head, body }) => `${head}\n${Buffer.concat(body)}`)
  const cut = () => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    url: `http://127.0.0.1:${port}`,
    text: () => whole().map(plain).join('\n'),
    raw: () => whole().join('\n'),
    paths: () => answers.map(({ path }) => path),
    cut,
    close: async () => {
      cut()
      server.close()
      await once(server, 'close')
    },
  }
}
