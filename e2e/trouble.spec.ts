import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import Sqlite from 'better-sqlite3'
import { loadedDatabase } from './loaded.ts'
import { answerByKeys, expectSaved, grade, openStudy, reach, savedReviews, verdict } from './studying.ts'
import { DAY, expect, MINUTE, test } from './test.ts'

test('what the server will never take stays in sight until the learner lets go of it', async ({
  page,
  server,
}) => {
  await openStudy(page)
  await server.kill()
  await answerByKeys(page)
  await grade(page, 'Easy')
  // Another learner's data: the card that was answered is not in it.
  for (const end of ['', '-wal', '-shm']) rmSync(join(server.data, `runwhere.db${end}`), { force: true })
  await loadedDatabase('sqlite', server.data, resolve('e2e/content'), new Date('2026-12-07T10:00:00Z'))
  await server.start()

  const refused = page.getByText('Not saved: There is no such card.')
  await expect(refused).toBeVisible({ timeout: 20_000 })
  await page.goto('/')
  await expect(refused).toBeVisible()
  await page.getByRole('button', { name: 'Let it go' }).click()
  await expect(refused).toBeHidden()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(refused).toBeHidden()
})

test('an answer that the server cannot take just now is taken back only after it was taken', async ({
  page,
  server,
}) => {
  await openStudy(page)
  const database = new Sqlite(join(server.data, 'runwhere.db'))
  database.exec('ALTER TABLE "Review" RENAME TO "Away"')
  const failed = page.waitForResponse((response) => response.url().endsWith('/api/reviews'))
  await answerByKeys(page)
  await grade(page, 'Easy')
  await page.keyboard.press('u')
  await expect(verdict(page)).toBeVisible()
  expect((await failed).status()).toBe(500)
  database.exec('ALTER TABLE "Away" RENAME TO "Review"')
  database.close()
  await expectSaved(page, 1)
  await expect.poll(async () => (await savedReviews(page)).map(({ undo }) => undo !== null)).toEqual([true])
})

test('a card forgotten again and again is marked, and the verdict says how to tell the pair apart', async ({
  page,
  server,
}) => {
  const card = await cardOf(page, 'long-walk')
  await answerOverApi(page, card, 'easy')
  for (let lapses = 0; lapses < 8; lapses += 1) {
    server.passTime(DAY)
    await answerOverApi(page, card, 'again')
    server.passTime(15 * MINUTE)
    await answerOverApi(page, card, 'easy')
  }
  server.passTime(200 * DAY)
  await reach(page, 'A bottle for a long walk')
  await expect(page.getByText('keeps slipping')).toBeVisible()
  await answerByKeys(page)
  await expect(page.getByRole('heading', { name: 'This one keeps slipping' })).toBeVisible()
  await expect(page.getByText('You keep mixing up Tea and Water here.')).toBeVisible()
})

type Asked = { readonly cardId: string; version: number }

async function cardOf(page: Page, question: string): Promise<Asked> {
  const response = await page.request.get('/api/queue?limit=50')
  const { items } = (await response.json()) as {
    readonly items: readonly { cardId: string; version: number; part: string; question: { id: string } }[]
  }
  const found = items.find((item) => item.question.id === question && item.part === 'main')
  if (found === undefined) throw new Error(`${question} is not asked`)
  return { cardId: found.cardId, version: found.version }
}

async function answerOverApi(page: Page, card: Asked, given: 'again' | 'easy'): Promise<void> {
  const response = await page.request.post('/api/reviews', {
    data: {
      id: crypto.randomUUID(),
      cardId: card.cardId,
      version: card.version,
      agoMs: 0,
      grade: given,
      derivedGrade: given,
      answer: { choice: given === 'easy' ? 'water' : 'tea', reasons: [], confidence: 'fairly' },
      durationMs: 5000,
      revision: 1,
      source: 'study',
    },
  })
  expect(response.status()).toBe(200)
  card.version = ((await response.json()) as { version: number }).version
}
