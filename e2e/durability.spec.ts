import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Server } from './server.ts'
import { expect, test } from './test.ts'

const KILLS = 6

type Lane = { readonly cardId: string; readonly revision: number; version: number; answers: number }
type Exported = {
  readonly reviews: readonly { readonly id: string; readonly cardId: string }[]
  readonly cards: readonly {
    readonly id: string
    readonly version: number
    readonly memory: { reps: number }
  }[]
}

test('killed among a stream of answers, the server has each one that it acknowledged, once', async ({
  server,
}) => {
  const lanes = await openLanes(server)
  const acknowledged: string[] = []
  let over = false

  // As a browser does: one answer after another, each sent again under its id until it is acknowledged.
  async function answer(lane: Lane): Promise<void> {
    while (!over) {
      const id = randomUUID()
      for (let status = 0; status !== 200; ) {
        const sent = await post(server, id, lane)
        status = sent.status
        if (status === 409 || status === 200) lane.version = sent.version
        if (status === 0) await wait(50)
      }
      acknowledged.push(id)
      lane.answers += 1
    }
  }

  const answering = Promise.all(lanes.map(answer))
  for (let kill = 0; kill < KILLS; kill++) {
    const before = acknowledged.length
    await expect.poll(() => acknowledged.length).toBeGreaterThan(before + 20)
    await server.kill()
    await server.start()
  }
  over = true
  await answering

  const { reviews, cards } = (await (await fetch(`${server.url}/api/export`)).json()) as Exported
  expect(reviews.map(({ id }) => id).sort()).toEqual([...acknowledged].sort())
  for (const { cardId, answers } of lanes) {
    const card = cards.find(({ id }) => id === cardId)
    expect(card).toMatchObject({ version: answers, memory: { reps: answers } })
  }
})

async function openLanes(server: Server): Promise<readonly Lane[]> {
  type Item = { readonly cardId: string; readonly version: number; readonly question: { revision: number } }
  const response = await fetch(`${server.url}/api/queue?limit=4`)
  const { items } = (await response.json()) as { readonly items: readonly Item[] }
  expect(items.length).toBeGreaterThan(2)
  return items.map(({ cardId, version, question: { revision } }) => ({
    cardId,
    version,
    revision,
    answers: 0,
  }))
}

/** Status 0: nobody answered. */
async function post(server: Server, id: string, lane: Lane): Promise<{ status: number; version: number }> {
  const { cardId, version, revision } = lane
  const grade = ['again', 'hard', 'good', 'easy'][lane.answers % 4]
  const given = { id, cardId, version, revision, grade, derivedGrade: grade, answer: {} }
  try {
    const response = await fetch(`${server.url}/api/reviews`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...given, agoMs: 0, durationMs: 1000, source: 'study' }),
    })
    const body = (await response.json()) as { readonly version?: number; readonly error?: string }
    if (response.status !== 200 && response.status !== 409) throw new Error(body.error)
    return { status: response.status, version: body.version ?? version }
  } catch (error) {
    // What undici says of a connection that was refused or cut off.
    if (error instanceof TypeError || error instanceof SyntaxError) return { status: 0, version }
    throw error
  }
}
