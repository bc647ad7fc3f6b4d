import type { Page } from '@playwright/test'
import { persistentBrowser } from './persistent-browser.ts'
import {
  answerByKeys,
  expectSaved,
  grade,
  openStudy,
  ready,
  savedReviews,
  title,
  verdict,
} from './studying.ts'
import { expect, test } from './test.ts'

const answer = async (page: Page) => {
  await answerByKeys(page)
  await grade(page, 'Easy')
}

test('answers given while the server is dead are saved when it is back, each once', async ({
  page,
  server,
}) => {
  await openStudy(page)
  await answer(page)
  await expectSaved(page, 1)
  await server.kill()
  await answer(page)
  await answer(page)
  await expect(page.getByText('2 answers not saved yet')).toBeVisible()
  await server.start()
  await expect(page.getByText('not saved yet')).toBeHidden({ timeout: 20_000 })
  await expectSaved(page, 3)
})

test('a server killed in the middle of quick answers loses none', async ({ page, server }) => {
  await openStudy(page)
  for (let answers = 0; answers < 5; answers += 1) {
    await answer(page)
    if (answers === 1 || answers === 3) {
      await server.kill()
      await server.start()
    }
  }
  await expectSaved(page, 5)
})

test('a reload while the server is away loses no answer', async ({ page, server }) => {
  await openStudy(page)
  await answer(page)
  await expectSaved(page, 1)
  const second = await title(page)
  await server.kill()
  await answer(page)
  await page.reload().catch(() => undefined)
  await server.start()
  await page.goto('/study')
  await expectSaved(page, 2)
  await ready(page)
  expect(await title(page)).not.toBe(second)
})

test('leaving the page in the moment of answering loses no answer', async ({ page }) => {
  await openStudy(page)
  await answerByKeys(page)
  await page.keyboard.press('4')
  await page.goto('about:blank')
  await page.goto('/progress')
  await expectSaved(page, 1)
})

test('a grade pressed twice is one review', async ({ page }) => {
  await openStudy(page)
  await answerByKeys(page)
  await page.evaluate(() => {
    for (let presses = 0; presses < 2; presses += 1)
      dispatchEvent(new KeyboardEvent('keydown', { key: '4', bubbles: true }))
  })
  await expectSaved(page, 1)
  await answerByKeys(page)
  await page.getByRole('button', { name: /^Easy/ }).dblclick()
  await expectSaved(page, 2)
  await expect(verdict(page)).toBeHidden()
})

test('two tabs with unsaved answers save each of them once', async ({ page, context, server }) => {
  await openStudy(page)
  const other = await context.newPage()
  await openStudy(other)
  await server.kill()
  await answer(page)
  await answer(page)
  await answer(other)
  await server.start()
  await expectSaved(page, 3)
})

test('an answer taken back while the server is away stays taken back', async ({ page, server }) => {
  await openStudy(page)
  await server.kill()
  await answer(page)
  await page.keyboard.press('u')
  await expect(verdict(page)).toBeVisible()
  await server.start()
  await expectSaved(page, 1)
  await expect.poll(async () => (await savedReviews(page)).filter(({ undo }) => undo !== null).length).toBe(1)
})

test('a browser that is killed has kept its answers', async ({ page, server, launchOptions }, info) => {
  const browser = persistentBrowser(info.outputPath('profile'), { ...launchOptions, baseURL: server.url })
  const study = await browser.open()
  await openStudy(study)
  await server.kill()
  await answer(study)
  await answer(study)
  await browser.crash()

  await server.start()
  await (await browser.open()).goto('/')
  await page.goto('/')
  await expectSaved(page, 2)
  await browser.close()
})
