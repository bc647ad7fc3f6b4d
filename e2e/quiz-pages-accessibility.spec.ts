import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { allRight, answerPlaces, begin, handIn, mixedExam, SIX, STARTED } from './attempts.ts'
import { expect, MINUTE, test } from './test.ts'

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a quiz is set up by a plain form, and an empty one comes back', async ({ page }) => {
    await page.goto('/quiz')
    await page.getByText('Effort', { exact: true }).click()
    await page.getByRole('button', { name: 'Show what fits' }).click()
    await expect(page.getByText('3 questions fit')).toBeVisible()
    await expect(page.getByRole('checkbox', { name: 'Effort' })).toBeChecked()
    await page.getByText('Missed last time').click()
    await page.getByRole('button', { name: 'Start practising' }).click()
    await expect(page.getByText('You have not missed any')).toBeVisible()
    await page.getByText('Minimal pairs', { exact: true }).click()
    await page.getByRole('button', { name: 'Show what fits' }).click()
    await page.getByRole('button', { name: 'Start practising' }).click()
    await expect(page).toHaveURL(STARTED)
  })

  test('what was begun is ended from where it is, and nobody is stuck in it', async ({ page, server }) => {
    const practice = await begin(page, { mode: 'practice', parts: SIX })
    await answerPlaces(page, practice, [{ choice: 'water', reasons: ['c'], confidence: 'certain' }])
    await page.goto('/quiz')
    await page.getByRole('button', { name: 'End it here' }).click()
    await expect(page).toHaveURL(`/quiz/${practice}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('All of it right')
    const exam = await begin(page, { mode: 'exam', minutes: 12, parts: SIX })
    await answerPlaces(page, exam, [{ choice: 'water', reasons: ['c'], confidence: 'certain' }])
    server.passTime(20 * MINUTE)
    await page.goto('/quiz')
    await page.getByRole('link', { name: 'See the result' }).click()
    await page.getByRole('button', { name: 'Hand in what was answered' }).click()
    await expect(page.getByText('The time of 12 min was used up')).toBeVisible()
    await page.goto('/quiz')
    await expect(page.getByRole('region', { name: 'Not handed in yet' })).toHaveCount(0)
  })

  test('result, history and comparison are read, and reviews taken back', async ({ page }) => {
    const one = await mixedExam(page)
    const other = await allRight(page)
    await page.goto(`/quiz/${one}`)
    await page.getByText('A guest at ten in the evening').first().click()
    await expect(page.getByText('Not here, your answer')).toBeVisible()
    await page.getByRole('button', { name: 'Take all 3 back' }).click()
    await expect(page.getByText('Taken back:')).toBeVisible()
    await page.goto('/quiz/history')
    await expect(page.getByRole('img', { name: 'Mark of each attempt' })).toBeVisible()
    await page.getByRole('combobox', { name: 'This one', exact: true }).selectOption(one)
    await page.getByRole('combobox', { name: 'and this one' }).selectOption(other)
    await page.getByRole('button', { name: 'Compare' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two attempts')
  })
})

const pagesOf = async (page: Page): Promise<readonly string[]> => {
  const one = await mixedExam(page)
  const other = await allRight(page)
  const empty = await begin(page, { mode: 'exam', minutes: 12, parts: SIX })
  await handIn(page, empty)
  await begin(page, { mode: 'exam', minutes: 12, parts: SIX })
  return [
    '/quiz',
    '/quiz?mode=exam',
    '/quiz?set=pairs&kinds=recall',
    '/quiz?seed=autumn&content=0badcafe',
    `/quiz/${one}`,
    `/quiz/${empty}`,
    '/quiz/history',
    `/quiz/history/compare?a=${one}&b=${other}`,
    '/',
  ]
}

const openEverything = async (page: Page) => {
  for (const summary of await page.locator('summary').all())
    if (await summary.isVisible()) await summary.click()
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme })

    test('axe finds nothing on the pages around a quiz', async ({ page }) => {
      test.slow()
      for (const path of await pagesOf(page)) {
        await page.goto(path)
        await openEverything(page)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.map(({ html }) => html)}`)).toEqual(
          [],
        )
      }
    })
  })
}

test.describe('on a screen 320 px wide', () => {
  test.use({ viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true })

  test('no page around a quiz scrolls sideways', async ({ page }) => {
    test.slow()
    for (const path of await pagesOf(page)) {
      await page.goto(path)
      await openEverything(page)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide, path).toBeLessThanOrEqual(320)
    }
  })

  test('what can be pressed to set up a quiz is at least 44 px high', async ({ page }) => {
    await page.goto('/quiz?mode=exam')
    const small = await page
      .getByRole('main')
      .evaluate((main) =>
        [...main.querySelectorAll('button, label:not([for]), input:not(.sr-only), main a')]
          .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44)
          .map((one) => one.textContent),
      )
    expect(small).toEqual([])
  })
})
