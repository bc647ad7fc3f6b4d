import { rmSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chanceFrom } from '#core/chance.ts'
import { replay } from '#core/interview/machine.ts'
import type { InterviewState } from '#core/interview/state.ts'
import { closeDatabase, openDatabase } from '#store/db.ts'
import { readInterviewLog } from '#store/interview/read-interview.ts'
import { databases } from '../databases.ts'
import { deed, did, made } from '../interview.ts'
import { MONDAY, seed } from '../study.ts'
import { bundleChild, type Child, startChild } from './child.ts'
import type { Appending, AppendReply } from './messages.ts'
import { durableServer } from './run.ts'

const KILLS = 12
const ON_THEIR_WAY = 6

let file = ''
const children = new Set<Child<Appending>>()

beforeAll(() => {
  file = bundleChild(new URL('interviewing.ts', import.meta.url))
})

afterAll(() => {
  for (const child of children) child.kill()
  rmSync(file, { force: true })
})

/** Two interviews alone, each at its scenario. */
async function prepare(url: string): Promise<readonly string[]> {
  const db = await openDatabase(url)
  const learner = await seed(db, 16)
  const ids: string[] = []
  for (let count = 0; count < 2; count++) {
    const id = await made(db, learner)
    const said = { tag: 'answered', ask: '0.main', answer: { words: 'Light.' }, speech: null } as const
    const opening = [{ tag: 'began' }, { tag: 'put', ask: '0.main' }, said] as const
    await did({ db, learner, id }, [...opening, { tag: 'put', ask: '1.main' }], MONDAY)
    ids.push(id)
  }
  await closeDatabase(db)
  return ids
}

describe.concurrent.each(databases)('$name', ({ name, freshUrl }) => {
  test(`${KILLS} kills lose no acknowledged event of an interview, double none and leave no gap`, async () => {
    const url = name === 'SQLite' ? await freshUrl() : (await durableServer()).urlOf('postgres')
    const ids = await prepare(url)
    const chance = chanceFrom(20261123)
    const waiting = new Map<string, Appending>()
    const sent = new Map<string, string>()
    const states = new Map<string, InterviewState>()
    let child: Child<Appending> | undefined
    let awaited = { left: 0, resolve: () => {} }
    let ends = false

    const post = () => {
      const interviewId = ids[sent.size % ids.length] ?? ''
      const words = `Draft ${sent.size}`
      const one =
        chance() < 0.2
          ? deed({ tag: 'inquired', ask: '1.main', words })
          : deed({ tag: 'wrote', ask: '1.main', draft: { words } })
      const asked = { interviewId, deed: one, now: MONDAY + sent.size }
      sent.set(one.id, interviewId)
      waiting.set(one.id, asked)
      child?.send(asked)
    }
    const hear = ({ id, state }: Exclude<AppendReply, { readonly tag: 'ready' }>) => {
      waiting.delete(id)
      states.set(id, state)
      awaited.left -= 1
      if (awaited.left <= 0) awaited.resolve()
      while (!ends && waiting.size < ON_THEIR_WAY) post()
    }
    const begin = async () => {
      child = startChild<Appending, AppendReply>(file, url, hear)
      children.add(child)
      await child.ready
      for (const one of waiting.values()) child.send(one)
      while (waiting.size < ON_THEIR_WAY) post()
      return child
    }
    for (let kill = 0; kill < KILLS; kill++) {
      const running = await begin()
      const replies = new Promise<void>((resolve) => {
        awaited = { left: Math.floor(chance() * 40), resolve }
      })
      await Promise.race([replies, running.ended])
      await wait(chance() * 4)
      running.kill()
      await running.ended
      expect(running.errors()).toBe('')
    }
    ends = true
    const last = await begin()
    for (const patience = AbortSignal.timeout(30_000); waiting.size > 0; )
      await wait(5, undefined, { signal: patience })
    last.kill()
    await last.ended

    const db = await openDatabase(url)
    for (const id of ids) {
      const { row, script, state, events } = (await readInterviewLog(db, (await seed(db, 16)).id, id)) ?? {}
      if (row === undefined || script === undefined || events === undefined) throw new Error('it is gone')
      const mine = [...sent].filter(([, interviewId]) => interviewId === id).map(([event]) => event)
      expect(events.map(({ seq }) => seq)).toEqual(events.map((_, at) => at + 1))
      expect(row.lastSeq).toBe(events.length)
      // Each once: no more than were sent, and four before them.
      expect(
        events
          .slice(4)
          .map((event) => event.id)
          .toSorted(),
      ).toEqual(mine.toSorted())
      // What was shown with an acknowledgement is what the log says at that point.
      for (const event of mine.slice(-20)) {
        const then = states.get(event)
        expect(then).toEqual(replay(script, events.slice(0, then?.seq)))
      }
      expect(state).toEqual(replay(script, events))
    }
    await closeDatabase(db)
    // Otherwise the kills hit nothing.
    expect(sent.size).toBeGreaterThan(5 * KILLS)
  })
})
