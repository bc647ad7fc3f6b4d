import { describe, expect, test } from 'vitest'
import { readFlags } from '#store/question/flag.ts'
import { databases, serveFrom } from '#store/testing/databases.ts'
import { seed } from '#store/testing/study.ts'
import { POST } from './route.ts'

const flag = {
  id: '3f0e3f4e-0000-4000-8000-000000000001',
  questionId: 'q-0',
  part: 'early',
  revision: 1,
  note: 'At six I drink tea.',
}

const post = async (body: object, headers = {}) => {
  const response = await POST(
    new Request('http://localhost:3000/api/flags', {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { host: 'localhost:3000', 'content-type': 'application/json', ...headers },
    }),
    undefined,
  )
  return { status: response.status, body: await response.json() }
}

describe.each(databases)('$name', ({ fresh }) => {
  test('a note is kept, once however often it is sent', async () => {
    const db = await fresh()
    serveFrom(db)
    const learner = await seed(db)
    expect(await post(flag)).toEqual({ status: 200, body: { id: flag.id } })
    expect(await post(flag)).toEqual({ status: 200, body: { id: flag.id } })
    expect(await readFlags(db, learner.id, 'q-0')).toMatchObject([flag])
  })

  test('what is wrong with it is said by field', async () => {
    const db = await fresh()
    serveFrom(db)
    await seed(db)
    expect(await post({ ...flag, id: '7' })).toEqual({
      status: 422,
      body: { error: 'id: Invalid UUID', field: 'id' },
    })
    expect(await post({ ...flag, note: 'x'.repeat(5001) })).toMatchObject({
      status: 422,
      body: { field: 'note' },
    })
    expect(await post({ ...flag, note: 'a\0b' })).toEqual({
      status: 422,
      body: { error: 'note: not valid Unicode text', field: 'note' },
    })
    expect(await post({ ...flag, questionId: 'no-such' })).toEqual({
      status: 404,
      body: { error: 'There is no such question.', field: 'questionId' },
    })
  })

  test('a foreign page cannot send one', async () => {
    const db = await fresh()
    serveFrom(db)
    const learner = await seed(db)
    expect(await post(flag, { origin: 'http://evil.example' })).toMatchObject({ status: 403 })
    expect(await readFlags(db, learner.id, 'q-0')).toEqual([])
  })
})
