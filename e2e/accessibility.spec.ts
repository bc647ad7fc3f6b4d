import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expectStill } from './motion.ts'
import { answerByKeys, grade, openStudy, studyAll } from './studying.ts'
import { expect, test } from './test.ts'

const PAGES = [
  '/',
  '/questions',
  '/questions?text=nothing-like-it',
  '/questions?text=tea',
  '/questions?axis=taste&fact=tea-brewing&topic=M01',
  '/questions/long-walk',
  '/questions/long-walk/pairs',
  '/pairs',
  '/facts',
  '/facts/tea-brewing',
  '/misconceptions',
  '/misconceptions/M01',
  '/topics',
  '/topics/G01',
  '/interview',
  '/interview/invite',
  '/progress',
  '/settings',
  '/settings/memory',
  '/room/nowhere/at-all',
  '/nowhere',
]

/** Those that hold something back. */
const OPENED = [
  '/questions',
  '/questions/green-tea-minutes',
  '/questions/long-walk',
  '/questions/long-walk/pairs',
  '/misconceptions/M01',
  '/topics/Q01',
]

const openEverything = async (page: Page) => {
  for (const summary of await page.locator('summary').all()) await summary.click()
}

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

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme })

    test('axe finds nothing on any page', async ({ page }) => {
      test.slow()
      for (const path of PAGES) {
        await page.goto(path)
        await expectNothingFound(page)
      }
      for (const path of OPENED) {
        await page.goto(path)
        await openEverything(page)
        await expectNothingFound(page)
      }
    })

    test('axe finds nothing before, after and between questions', async ({ page }) => {
      test.slow()
      await openStudy(page)
      for (let questions = 0; questions < 6; questions += 1) {
        await expectNothingFound(page)
        await answerByKeys(page)
        await expectNothingFound(page)
        await grade(page, 'Easy')
      }
      await expect(page.getByRole('heading', { level: 1, name: 'Done for today' })).toBeVisible()
      await expectNothingFound(page)
      await page.goto('/progress')
      await expectNothingFound(page)
    })

    test('axe finds nothing in the dialogs', async ({ page }) => {
      await openStudy(page)
      await page.keyboard.press('?')
      await expectNothingFound(page)
      await page.keyboard.press('Escape')
      await page.keyboard.press('w')
      await expectNothingFound(page)
    })
  })
}

test.describe('on a screen 320 px wide', () => {
  test.use({ viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true })

  test('no page scrolls sideways', async ({ page }) => {
    for (const path of PAGES) {
      await page.goto(path)
      await expectNoSidewaysScroll(page)
    }
    for (const path of OPENED) {
      await page.goto(path)
      await openEverything(page)
      await expectNoSidewaysScroll(page)
    }
    await openStudy(page)
    for (let questions = 0; questions < 6; questions += 1) {
      await expectNoSidewaysScroll(page)
      await answerByKeys(page)
      await expectNoSidewaysScroll(page)
      await grade(page, 'Easy')
    }
  })

  test('every page is reached by touch', async ({ page }) => {
    await page.goto('/')
    for (const [name, path] of [
      ['Interview', '/interview'],
      ['Progress', '/progress'],
      ['Questions', '/questions'],
      ['Settings', '/settings'],
      ['Quiz', '/quiz'],
      ['Study', '/study'],
    ] as const) {
      await page.getByRole('navigation').getByRole('link', { name }).tap()
      await expect(page).toHaveURL(path)
    }
  })

  test('what can be pressed on a question is at least 44 px high', async ({ page }) => {
    await openStudy(page)
    const small = await page
      .getByRole('main')
      .evaluate((main) =>
        [...main.querySelectorAll('button, label, summary')]
          .filter(
            (one) =>
              one.checkVisibility() && !one.hasAttribute('for') && one.getBoundingClientRect().height < 44,
          )
          .map((one) => one.textContent),
      )
    expect(small).toEqual([])
  })
})

test('a session can be finished without single-key shortcuts', async ({ page }) => {
  await page.goto('/settings')
  await page.getByRole('checkbox', { name: /Single-key shortcuts/ }).uncheck()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await page.goto('/study')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('motion is left out for whoever asks for less', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openStudy(page)
  await expectStill(page)
})

test('a finished day is as readable as a busy one', async ({ page }) => {
  await openStudy(page)
  await studyAll(page, 'Easy')
  await page.goto('/study')
  await expect(page.getByRole('heading', { level: 1, name: 'Nothing is due' })).toBeVisible()
  await expectNothingFound(page)
})
