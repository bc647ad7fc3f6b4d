import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { databases } from '../testing/databases.ts'
import { type InterviewDesk, interviewDesk, made } from '../testing/interview.ts'
import { MONDAY } from '../testing/study.ts'
import { keepPart, type NewPart, SOUND_LIMITS } from './keep-part.ts'
import { deleteRecording, listRecordings, readSound } from './recordings.ts'

const bytes = (text: string) => new Uint8Array(Buffer.from(text))

const kept = ({ db, learner, id }: InterviewDesk, part: Partial<NewPart>, now = MONDAY) =>
  keepPart(
    db,
    learner.id,
    {
      ...{ interviewId: id, recordingId: randomUUID(), ask: '0.main', type: 'audio/webm;codecs=opus' },
      ...{ place: 0, sound: bytes('sound') },
      ...part,
    },
    now,
  )

async function heard({ db, learner, id }: InterviewDesk, recordingId: string, first = 0, last?: number) {
  const sound = await readSound(db, learner.id, id, recordingId)
  if (sound === null) return null
  const parts: Uint8Array[] = []
  for await (const part of sound.read(first, last ?? sound.size - 1)) parts.push(part)
  return Buffer.concat(parts).toString()
}

describe.each(databases)('the sound of an answer on $name', ({ fresh }) => {
  test('is kept in parts, each once, and heard in their order, whole or from one byte to another', async () => {
    const desk = await interviewDesk(fresh)
    const { db, learner, id } = desk
    const recordingId = randomUUID()
    for (const [place, sound] of [
      [0, 'Leaves '],
      [2, 'light.'],
      [1, 'are '],
      [1, 'ARE '],
    ] as const)
      expect(await kept(desk, { recordingId, place, sound: bytes(sound) }, MONDAY + place)).toBe('kept')
    expect(await heard(desk, recordingId)).toBe('Leaves are light.')
    expect(await heard(desk, recordingId, 5, 8)).toBe('s ar')
    expect(await heard(desk, recordingId, 11, 16)).toBe('light.')
    const other = randomUUID()
    await kept(desk, { recordingId: other, ask: '1.main' }, MONDAY + 9)
    const type = 'audio/webm;codecs=opus'
    expect(await listRecordings(db, learner.id, id)).toEqual([
      { id: recordingId, ask: '0.main', type, startedAt: MONDAY, bytes: 17, deletedAt: null },
      { id: other, ask: '1.main', type, startedAt: MONDAY + 9, bytes: 5, deletedAt: null },
    ])
  })

  test('any bytes come back as they were', async () => {
    const desk = await interviewDesk(fresh)
    const recordingId = randomUUID()
    const sound = Uint8Array.from({ length: 100_000 }, (_, at) => (at * 7919) % 256)
    await kept(desk, { recordingId, sound })
    const found = await readSound(desk.db, desk.learner.id, desk.id, recordingId)
    for await (const part of found?.read(0, 99_999) ?? []) expect(Buffer.from(part).equals(sound)).toBe(true)
    expect(found?.size).toBe(100_000)
  })

  test('a recording is of one answer in one interview', async () => {
    const desk = await interviewDesk(fresh)
    const { db, learner } = desk
    const elsewhere = await made(db, learner)
    const recordingId = randomUUID()
    await kept(desk, { recordingId })
    expect(await kept(desk, { recordingId, place: 1, ask: '1.main' })).toBe('other')
    expect(await kept(desk, { recordingId, place: 1, type: 'audio/ogg' })).toBe('other')
    expect(await kept(desk, { recordingId, place: 1, interviewId: elsewhere })).toBe('other')
    expect(await kept(desk, { ask: '9.main' })).toBe('unknown-ask')
    expect(await kept(desk, { interviewId: randomUUID() })).toBe('unknown-interview')
    expect(await readSound(db, learner.id, elsewhere, recordingId)).toBe(null)
    expect(await readSound(db, randomUUID(), desk.id, recordingId)).toBe(null)
    expect(await listRecordings(db, randomUUID(), desk.id)).toEqual([])
  })

  test('deleted it is gone, and no late part brings it back', async () => {
    const desk = await interviewDesk(fresh)
    const { db, learner, id } = desk
    const recordingId = randomUUID()
    await kept(desk, { recordingId })
    expect(await deleteRecording(db, randomUUID(), id, recordingId, MONDAY)).toBe(false)
    expect(await deleteRecording(db, learner.id, id, randomUUID(), MONDAY)).toBe(false)
    for (const late of [5, 8])
      expect(await deleteRecording(db, learner.id, id, recordingId, MONDAY + late)).toBe(true)
    expect(await heard(desk, recordingId)).toBe(null)
    expect(await kept(desk, { recordingId, place: 1 })).toBe('deleted')
    expect(await db.recordingPart.count()).toBe(0)
    expect(await listRecordings(db, learner.id, id)).toMatchObject([
      { id: recordingId, ask: '0.main', bytes: 0, deletedAt: MONDAY + 5 },
    ])
  })

  test('an interview has room for so much and no more, also when two parts come at once', async () => {
    const desk = await interviewDesk(fresh)
    const { db, id } = desk
    const recordingId = randomUUID()
    await kept(desk, { recordingId })
    const large = new Uint8Array(SOUND_LIMITS.interview - 5 - 3)
    await db.recordingPart.create({ data: { recordingId, place: 1, sound: large } })
    const both = await Promise.all(
      [2, 3].map((place) => kept(desk, { recordingId, place, sound: bytes('abc') })),
    )
    expect(both.toSorted()).toEqual(['full', 'kept'])
    const other = await made(db, desk.learner)
    expect(other).not.toBe(id)
    expect(await kept(desk, { interviewId: other })).toBe('kept')
  })
})
