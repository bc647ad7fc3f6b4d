import { existsSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { answerByKeys, grade, openStudy } from './studying.ts'
import { expect, test } from './test.ts'

const README_PICTURE = 'docs/study.png'

test.use({ content: 'content', deviceScaleFactor: 2 })

test('a scenario with its whole decision fits a laptop screen without scrolling', async ({ page }) => {
  test.slow()
  await openStudy(page)
  const decision = page.getByRole('group', { name: 'Your decision' })
  const over = page.getByRole('heading', { level: 1, name: /^(Done|Nothing)/ })
  let scenarios = 0
  for (let questions = 0; questions < 10 && !(await over.isVisible()); questions += 1) {
    if (await decision.isVisible()) {
      scenarios += 1
      const { tall, window } = await page.evaluate(() => ({
        tall: document.documentElement.scrollHeight,
        window: innerHeight,
      }))
      expect(tall).toBeLessThanOrEqual(window)
      if (scenarios === 1) await takePicture(page)
    }
    await answerByKeys(page)
    await grade(page, 'Easy')
  }
  expect(scenarios).toBeGreaterThan(0)
})

/** Anew when it is missing or asked for: a test run should not change the repository. */
async function takePicture(page: Page): Promise<void> {
  if (existsSync(README_PICTURE) && process.env.RUNWHERE_PICTURES === undefined) return
  for (const key of ['2', 'a', 'k']) await page.keyboard.press(key)
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: README_PICTURE, animations: 'disabled' })
  await page.keyboard.press('a')
}
