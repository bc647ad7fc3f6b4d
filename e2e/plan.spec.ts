import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { openStudy, studyAll, tabTo } from './studying.ts'
import { DAY, expect, test } from './test.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** From Monday, 7 December 2026. */
const setGoal = async (page: Page, day = '2026-12-19', minutes = '20') => {
  await page.goto('/plan')
  await page.getByLabel('Day of the interview').fill(day)
  await page.getByLabel('Minutes a day').fill(minutes)
  await page.getByRole('button', { name: /^(Make the plan|Save)$/ }).click()
}

const expectNothingFound = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}

const expectNoSidewaysScroll = async (page: Page) => {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(beyond).toBeLessThanOrEqual(0)
}

test('an interview is set by keyboard, and the plan says what is likely on its day', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Plan for an interview' }).click()
  await expect(heading(page)).toHaveText('Plan for an interview')
  await page.getByLabel('Day of the interview').fill('2026-12-19')
  const minutes = page.getByLabel('Minutes a day')
  await tabTo(page, minutes)
  await page.keyboard.press('Control+a')
  await page.keyboard.type('15')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('12 days to the interview')
  await expect(page.getByText('Saturday, 19 December 2026, with 15 minutes a day until then.')).toBeVisible()
  await expect(page.getByRole('img', { name: 'Likely remembered on 19 Dec' })).toBeVisible()
  await page.getByText('As a table: Likely remembered on 19 Dec').click()
  const likely = page.getByRole('table', { name: 'Likely remembered on 19 Dec' })
  await expect(likely.getByRole('row')).toHaveCount(4)
  await expect(likely.getByRole('row', { name: /^All axes/ })).toContainText(/\d+ to \d+ %/)
  const days = page.getByRole('table', { name: 'The next days' })
  await expect(days.getByRole('row', { name: /^Today 6 0/ })).toBeVisible()
  await expect(days.getByRole('row', { name: /^Fri 18 Dec/ })).toBeVisible()
  await expect(days.getByRole('row', { name: /19 Dec/ })).toHaveCount(0)
  await page.goto('/')
  await expect(page.getByText('12 days to the interview, 15 minutes a day.')).toBeVisible()
  await page.goto('/progress')
  await page.getByRole('link', { name: 'See the plan' }).click()
  await expect(page).toHaveURL('/plan')
})

test('the plan is studied by keyboard, day by day, and afterwards the usual schedule goes on', async ({
  page,
  server,
}) => {
  test.slow()
  await setGoal(page, '2026-12-09')
  await expect(page.getByText('Left for today')).toBeVisible()
  await openStudy(page)
  expect(await studyAll(page, 'Easy')).toBe(6)
  await page.goto('/plan')
  await expect(page.getByText('Today is done.')).toBeVisible()

  server.passTime(DAY)
  await page.goto('/')
  await expect(page.getByText('The interview is tomorrow')).toBeVisible()
  await openStudy(page)
  // A flip of each scenario, and what has something to gain.
  expect(await studyAll(page, 'Easy')).toBeGreaterThanOrEqual(3)

  server.passTime(DAY)
  await page.goto('/plan')
  await expect(heading(page)).toHaveText('The interview is today')
  await expect(page.getByRole('img')).toHaveCount(0)

  server.passTime(DAY)
  await page.goto('/plan')
  await expect(heading(page)).toHaveText('The interview was yesterday')
  await expect(page.getByText('The usual schedule has taken over again')).toBeVisible()
  await page.getByRole('button', { name: 'Put it away' }).click()
  await expect(heading(page)).toHaveText('Plan for an interview')
  server.passTime(20 * DAY)
  await openStudy(page)
  expect(await studyAll(page, 'Good')).toBeGreaterThan(3)
})

test('a day that cannot be is refused where it was entered', async ({ page }) => {
  await setGoal(page, '2026-12-07', '2')
  const day = page.getByLabel('Day of the interview')
  await expect(day).toBeFocused()
  await expect(day).toHaveAttribute('aria-invalid', 'true')
  await expect(day).toHaveAccessibleDescription(/The day of the interview is tomorrow or later\./)
  await expect(page.getByLabel('Minutes a day')).toHaveAccessibleDescription(/a whole number from 5 to 480/)
  await expect(page.getByLabel('Minutes a day')).toHaveValue('2')
  await expectNothingFound(page)
})

test('what is out of reach is said, and what more minutes would bring', async ({ page }) => {
  await setGoal(page, '2026-12-08', '5')
  await expect(
    page.getByText(/With 5 minutes a day you will have met \d+ of them; the other \d+ count/),
  ).toBeVisible()
  const more = page.getByRole('table').filter({ hasText: 'as planned' })
  await expect(more.getByRole('row', { name: /^10 / })).toBeVisible()
})

test('the plan is given up', async ({ page }) => {
  await setGoal(page)
  await page.getByRole('button', { name: 'No interview any more' }).click()
  await expect(heading(page)).toHaveText('Plan for an interview')
  await page.goto('/')
  await expect(page.getByRole('link', { name: 'Plan for an interview' })).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme })

    test('axe finds nothing before, with and after a plan', async ({ page, server }) => {
      test.slow()
      await page.goto('/plan')
      await expectNothingFound(page)
      await setGoal(page, '2027-01-19')
      await expect(heading(page)).toHaveText('43 days to the interview')
      for (const summary of await page.locator('summary').all()) await summary.click()
      await expectNothingFound(page)
      await page.goto('/')
      await expectNothingFound(page)
      server.passTime(50 * DAY)
      await page.goto('/plan')
      await expect(heading(page)).toHaveText('The interview was 7 days ago')
      await expectNothingFound(page)
    })
  })
}

test.describe('on a screen 320 px wide', () => {
  test.use({ viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true })

  test('nothing scrolls sideways', async ({ page }) => {
    await page.goto('/plan')
    await expectNoSidewaysScroll(page)
    await setGoal(page, '2027-01-19')
    await expect(heading(page)).toHaveText('43 days to the interview')
    for (const summary of await page.locator('summary').all()) await summary.click()
    await expectNoSidewaysScroll(page)
  })
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the plan is set and read', async ({ page }) => {
    await setGoal(page)
    await expect(heading(page)).toHaveText('12 days to the interview')
    await expect(page.getByRole('table', { name: 'The next days' })).toBeVisible()
    await page.getByText('As a table: Likely remembered on 19 Dec').click()
    await expect(page.getByRole('table', { name: 'Likely remembered on 19 Dec' })).toBeVisible()
  })
})
