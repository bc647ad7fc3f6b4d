import { expect, test, vi } from 'vitest'
import { guarded } from './guard.ts'

const own = { host: 'localhost:3000' }
const ask = (headers: Record<string, string>) =>
  new Request('http://localhost:3000/api/queue?limit=3', { headers })

test('our own request reaches the handler', async () => {
  const handler = guarded((_request, context: { name: string }) => Response.json(context))
  expect(await (await handler(ask(own), { name: 'x' })).json()).toEqual({ name: 'x' })
})

test('a foreign one does not, and is told why', async () => {
  const handler = guarded(() => {
    throw new Error('reached')
  })
  const response = await handler(ask({ ...own, origin: 'http://evil.example' }), undefined)
  expect(response.status).toBe(403)
  expect(await response.json()).toEqual({
    error: 'Refused: this request comes from another site or names another host.',
    why: 'foreign-site',
  })
  const misnamed = await handler(ask({ host: 'evil.example:3000' }), undefined)
  expect([misnamed.status, (await misnamed.json()).why]).toEqual([403, 'foreign-host'])
})

test('an unexpected error is answered with the id that stands in the log', async () => {
  const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const response = await guarded(() => Promise.reject(new Error('disk full')))(ask(own), undefined)
  const logged = String(log.mock.calls[0]?.[0])
  log.mockRestore()
  const { error } = await response.json()
  const id = /under ([0-9a-f]{8})\.$/.exec(error)?.[1]
  expect(response.status).toBe(500)
  expect(error).not.toContain('disk full')
  expect(logged).toContain(`error ${id} at GET /api/queue: Error: disk full`)
})

test('the token of a link stands in no log', async () => {
  const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const token = 'Zm9yIHlvdXIgZXllcyBvbmx5IGZvciB5b3VyIGV5ZXM'
  const failing = guarded(() => Promise.reject(new Error(`lost at /api/room/${token}/stream`)))
  await failing(new Request(`http://localhost:3000/api/room/${token}/events`, { headers: own }), undefined)
  const logged = log.mock.calls.map(String).join()
  log.mockRestore()
  expect(logged).toContain('GET /api/room/…/events: Error: lost at /api/room/…/stream')
  expect(logged).not.toContain(token)
})
