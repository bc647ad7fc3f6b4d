import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { makeLink, met, sat, score } from './interviewed.ts'
import { expectStill } from './motion.ts'
import { expect, test } from './test.ts'

const pagesOf = async (page: Page, server: Parameters<typeof met>[1]): Promise<readonly string[]> => {
  const alone = await sat(page, server)
  const paired = await met(page, server)
  await page.goto(`/interview/${paired}`)
  const reader = await makeLink(page, 'reader', 'Jo')
  const rater = await makeLink(page, 'rater', 'Ana')
  const other = await makeLink(page, 'rater', 'Somebody with a name of quite some length')
  await page.goto(other)
  await score(page, [['Communication', 2, 'Calm.']])
  await expect(page.getByText(/^Saved\./)).toBeVisible()
  return [`/interview/${alone}`, `/interview/${paired}`, reader, rater]
}

const openEverything = async (page: Page) => {
  for (const summary of await page.locator('summary').all())
    if (await summary.isVisible()) await summary.click()
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme })

    test('axe finds nothing in a report, shared or to be scored; nothing moves, nor scrolls sideways at 320 px', async ({
      page,
      server,
    }) => {
      test.slow()
      await page.emulateMedia({ reducedMotion: 'reduce' })
      for (const path of await pagesOf(page, server)) {
        await page.setViewportSize({ width: 1280, height: 800 })
        await page.goto(path)
        await openEverything(page)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.map(({ html }) => html)}`)).toEqual(
          [],
        )
        await expectStill(page)
        await page.setViewportSize({ width: 320, height: 568 })
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320)
      }
    })
  })
}
