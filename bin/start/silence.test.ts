import { once } from 'node:events'
import { createServer, type RequestListener, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { endSilence } from './silence.mjs'

const ending: (() => void)[] = []
afterEach(() => {
  for (const end of ending.splice(0)) end()
})

/** A connection to a server that answers like this, on which one request was made. */
async function asked(answer: RequestListener, whileAnswered?: number) {
  const server = createServer(answer)
  endSilence(server, whileAnswered)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  ending.push(() => {
    socket.destroy()
    server.closeAllConnections()
    server.close()
  })
  socket.on('error', () => {})
  socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
  return socket
}

/** As a stream is sent: on, as soon as the last piece has left. */
const pour = (response: ServerResponse) => {
  while (response.write('x'.repeat(100_000))) {}
  response.once('drain', () => pour(response))
}

test('a reader that takes nothing is cut, and what was buffered for it goes', async () => {
  const closed = new Promise<ServerResponse>((resolve) => {
    void asked((_request, response) => {
      response.once('close', () => resolve(response))
      pour(response)
    }, 300).then((socket) => socket.pause())
  })
  expect((await closed).destroyed).toBe(true)
})

test('one that is sent little, but often enough, is not', async () => {
  const socket = await asked((_request, response) => {
    const beat = setInterval(() => response.write('beat'), 100)
    response.once('close', () => clearInterval(beat))
  }, 300)
  let heard = ''
  socket.on('data', (data) => {
    heard += String(data)
  })
  await new Promise((resolve) => setTimeout(resolve, 1000))
  expect(socket.destroyed).toBe(false)
  expect(heard.match(/beat/g)?.length).toBeGreaterThan(5)
})

test('between two requests a connection waits longer than a proxy would keep it', async () => {
  const socket = await asked((_request, response) => void response.end('done'))
  const [head] = await once(socket, 'data')
  expect(Number(/keep-alive: timeout=(\d+)/i.exec(String(head))?.[1])).toBeGreaterThan(60)
})
