import { describe, expect, test } from 'vitest'
import { checkDocument } from '#store/export/check-document.ts'
import { databases, serveFrom } from '#store/testing/databases.ts'
import { answerNow, MONDAY, seed } from '#store/testing/study.ts'
import { GET } from './route.ts'

const get = (headers = {}) =>
  GET(
    new Request('http://localhost:3000/api/export', { headers: { host: 'localhost:3000', ...headers } }),
    undefined,
  )

describe.each(databases)('$name', ({ fresh }) => {
  test('the learner downloads one document that can be imported again', async () => {
    const db = await fresh()
    serveFrom(db)
    const learner = await seed(db)
    const review = await answerNow(db, learner, 'q-0', 'good', MONDAY)
    const response = await get()
    expect(response.status).toBe(200)
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="runwhere-\d{4}-\d\d-\d\d\.json"$/,
    )
    const document = await response.json()
    expect(checkDocument(document)).toEqual({ tag: 'checked', document })
    expect(document.reviews).toMatchObject([{ id: review, grade: 'good' }])
  })

  test('a foreign page does not', async () => {
    serveFrom(await fresh())
    expect((await get({ 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  })
})
