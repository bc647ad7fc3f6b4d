import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { openQuiz, position, SIX } from './quizzing.ts'
import { verdict } from './studying.ts'
import { expect, test } from './test.ts'

const expectNothingFound = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}

const expectNoSidewaysScroll = async (page: Page) => {
  const { wide, window } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    window: innerWidth,
  }))
  expect(wide).toBeLessThanOrEqual(window)
}

/** Shows every question of an exam, its list, its confirmation, then every verdict of a practice. */
async function visit(page: Page, check: (page: Page) => Promise<void>): Promise<void> {
  await openQuiz(page, {})
  for (const key of ['1', 'g']) await page.keyboard.press(key)
  for (const place of SIX.keys()) {
    await expect(position(page)).toHaveText(`Question ${place + 1} of 6`)
    await check(page)
    await page.getByRole('button', { name: /^(Next|Hand in)/ }).click()
  }
  await expect(page.getByRole('dialog', { name: 'Hand in this exam?' })).toBeVisible()
  await check(page)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'All questions' }).click()
  await check(page)

  await openQuiz(page, { mode: 'practice' })
  for (const place of SIX.keys()) {
    await expect(position(page)).toHaveText(`Question ${place + 1} of 6`)
    for (const key of ['1', 'k']) await page.keyboard.press(key)
    await page.getByRole('button', { name: /^(Check|Show)/ }).click()
    await expect(verdict(page)).toBeVisible()
    await check(page)
    // Where nothing was typed, the learner has to say.
    await page.keyboard.press('y')
    if (place + 1 < SIX.length) await page.getByRole('button', { name: 'Next' }).click()
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme })

    test('axe finds nothing in an exam, its dialogs and a practice', async ({ page }) => {
      test.slow()
      await visit(page, expectNothingFound)
    })
  })
}

test.describe('on a screen 320 px wide', () => {
  test.use({ viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true })

  test('nothing of a quiz scrolls sideways, and what can be pressed is at least 44 px high', async ({
    page,
  }) => {
    test.slow()
    await visit(page, async () => {
      await expectNoSidewaysScroll(page)
      const small = await page
        .locator('body')
        .evaluate((body) =>
          [...body.querySelectorAll('main button, main label')]
            .filter(
              (one) =>
                one.checkVisibility() && !one.hasAttribute('for') && one.getBoundingClientRect().height < 44,
            )
            .map((one) => one.textContent),
        )
      expect(small).toEqual([])
    })
  })
})
