import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { FORGETFUL, importLog, TURNED } from './seeded-log.ts'
import { expect, test } from './test.ts'

const learn = async (page: Page) => {
  await page.getByRole('button', { name: 'Learn from my answers' }).click()
  await expect(page.getByText('Learning. You may leave this page.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'What was learned last' })).toBeVisible({ timeout: 40_000 })
}

const inUse = (page: Page) => page.getByRole('region', { name: 'In use' })

const expectNothingFound = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}

test('a learner learns from a log, sees before and after, takes over, and goes back', async ({
  page,
  server,
}) => {
  test.slow()
  importLog(server, 160, FORGETFUL)
  await page.goto('/settings')
  await page.getByRole('link', { name: 'learned from your answers' }).click()
  await expect(page.getByText('800 reviews to learn from. Once a month is often enough.')).toBeVisible()
  await expect(inUse(page)).toContainText('The published numbers, from the beginning.')
  await learn(page)

  await expect(page.getByText('Better: your own numbers foretell your answers more exactly.')).toBeVisible()
  const [before, after] = await page
    .getByRole('row', { name: /^Log loss/ })
    .getByRole('cell')
    .allTextContents()
  expect(Number(after)).toBeLessThan(Number(before))
  await expect(page.getByRole('row', { name: /^RMSE \(bins\)/ })).toContainText('%')
  await expect(page.getByRole('row', { name: /^Due within a week/ })).toBeVisible()
  await expect(page.getByRole('img', { name: /^Forgetting after a first right answer/ })).toBeVisible()
  await expect(
    page.getByRole('row', { name: /^Once right, it comes back after 2 days 1 day$/ }),
  ).toBeVisible()

  const backBefore = await cameBack(page)
  await page.goto('/settings/memory')
  await page.getByRole('button', { name: 'Use these numbers' }).click()
  await expect(inUse(page)).toContainText(
    /Learned on 7 December 2026, 10:\d\d from 800 reviews, since 7 December 2026/,
  )
  await expect(page.getByText('These numbers are in use.')).toBeVisible()
  expect(await cameBack(page)).not.toBe(backBefore)

  await page.goto('/settings/memory')
  await page.getByRole('button', { name: 'Go back to these (The published numbers)' }).click()
  await expect(inUse(page)).toContainText('The published numbers, since 7 December 2026')
  await expect(page.getByText('Better: see above')).toBeVisible()
  await expect.poll(() => cameBack(page)).toBe(backBefore)
})

/** What the page of a question says of when it comes back. */
async function cameBack(page: Page): Promise<string | null> {
  await page.goto('/questions/long-walk')
  return page
    .getByText(/back .*% likely remembered now/)
    .first()
    .textContent()
}

test('a training that runs is still seen after a reload, and a second one is not begun', async ({
  page,
  server,
}) => {
  test.slow()
  // So many that it is still learning when the page has been loaded again.
  importLog(server, 3000, FORGETFUL)
  await page.goto('/settings/memory')
  const begun = page.waitForResponse((response) => response.url().endsWith('/api/trainings'))
  await page.getByRole('button', { name: 'Learn from my answers' }).click()
  expect((await begun).status()).toBe(202)
  await expect(page.getByText('Learning. You may leave this page.')).toBeVisible()
  const second = await page.evaluate(async () => {
    const id = '3c9a3f0e-7a51-4b2e-9a54-000000000001'
    const response = await fetch('/api/trainings', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id }),
    })
    return { status: response.status, ...(await response.json()) }
  })
  expect(second).toMatchObject({ status: 409, error: 'A training is running already.' })
  await page.reload()
  await expect(page.getByText('Learning. You may leave this page.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'What was learned last' })).toBeVisible({ timeout: 40_000 })
  await expect(page.getByText('Done: the result is below.')).toBeVisible()
})

test('what foretells no better is refused, and says so', async ({ page, server }) => {
  test.slow()
  importLog(server, 160, TURNED)
  await page.goto('/settings/memory')
  await learn(page)
  await expect(page.getByText('Not better: what is in use stays.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Use these numbers' })).toHaveCount(0)
  await expect(page.getByText('Not better than those in use then')).toBeVisible()
  await expect(page.getByRole('button', { name: /Go back/ })).toHaveCount(0)
})

test('below 64 reviews it is off, up to 400 it says that it is early', async ({ page, server }) => {
  importLog(server, 12, FORGETFUL)
  await page.goto('/settings/memory')
  await expect(page.getByText('It takes 64 reviews; you have 60.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Learn from my answers' })).toHaveCount(0)
  const status = await page.evaluate(async () => {
    const response = await fetch('/api/trainings', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id: '3c9a3f0e-7a51-4b2e-9a54-000000000002' }),
    })
    return response.status
  })
  expect(status).toBe(422)
  await expectNothingFound(page)

  importLog(server, 40, FORGETFUL)
  await page.reload()
  await expect(page.getByText('200 reviews to learn from. That is early: below 400')).toBeVisible()
})

test('killed while it works the cards out anew, the server goes on when it starts again', async ({
  page,
  server,
}) => {
  test.slow()
  importLog(server, 160, FORGETFUL)
  await page.goto('/settings/memory')
  await learn(page)
  const begun = page.waitForResponse((response) => response.url().endsWith('/api/adoptions'))
  await page.getByRole('button', { name: 'Use these numbers' }).click()
  await begun
  await server.kill()
  await server.start()
  await page.reload()
  await expect(inUse(page)).toContainText('Learned on 7 December 2026')
  await expect(page.getByText('Your cards are still being worked out with them')).toHaveCount(0, {
    timeout: 20_000,
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}, 320 px wide`, () => {
    test.use({ colorScheme, viewport: { width: 320, height: 568 } })

    test('axe finds nothing on what was learned, and nothing scrolls sideways', async ({ page, server }) => {
      test.slow()
      importLog(server, 160, FORGETFUL)
      await page.goto('/settings/memory')
      await learn(page)
      await expectNothingFound(page)
      const { wide, window } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        window: innerWidth,
      }))
      expect(wide).toBeLessThanOrEqual(window)
      const small = await page
        .getByRole('main')
        .evaluate((main) =>
          [...main.querySelectorAll('button')].filter((one) => one.getBoundingClientRect().height < 44),
        )
      expect(small).toEqual([])
    })
  })
}
