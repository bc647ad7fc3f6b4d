import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server that stands where a model would. */
export type ModelStub = {
  /** Of its `/v1`. */
  readonly url: string
  readonly heard: Heard[]
  /** What it does from now on; what was heard before is forgotten. */
  readonly behave: (as: Behaviour) => void
  /** Nobody listens any more, and every open connection ends. */
  readonly stop: () => Promise<void>
  /** Again, on the same port. */
  readonly start: () => Promise<void>
}

export type Heard = {
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: { readonly model: string; readonly messages: readonly Message[]; readonly stream: boolean }
}

type Message = { readonly role: string; readonly content: string }

export type Behaviour = (response: ServerResponse, heard: Heard) => void

/** Replies with this text, as a chat completion. */
export const replies =
  (content: unknown): Behaviour =>
  (response) => {
    const text = typeof content === 'string' ? content : JSON.stringify(content)
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ choices: [{ index: 0, message: { role: 'assistant', content: text } }] }))
  }

/** Sends this as it is. */
export const sends =
  (status: number, body: string, headers: Readonly<Record<string, string>> = {}): Behaviour =>
  (response) => {
    response.writeHead(status, headers).end(body)
  }

/** Listens on a port of its own. */
export async function startModelStub(): Promise<ModelStub> {
  const heard: Heard[] = []
  let behaviour: Behaviour = sends(500, '')
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8'))
    const one = { path: request.url ?? '', headers: request.headers, body }
    heard.push(one)
    behaviour(response, one)
  })
  const listen = async (on: number): Promise<number> => {
    server.listen(on, '127.0.0.1')
    await once(server, 'listening')
    return (server.address() as AddressInfo).port
  }
  const port = await listen(0)
  return {
    url: `http://127.0.0.1:${port}/v1`,
    heard,
    behave: (as) => {
      behaviour = as
      heard.length = 0
    },
    stop: async () => {
      if (!server.listening) return
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
    start: async () => {
      await listen(port)
    },
  }
}
