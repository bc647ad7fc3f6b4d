import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { answerNew, reasoning, reciting } from './first-answers.ts'
import { expect, test } from './test.ts'

test.use({ content: 'content' })
// Days of answers go before what is looked at.
test.slow()

const section = (page: Page) =>
  page.locator('section', { has: page.getByRole('heading', { level: 2, name: 'Readiness' }) })

test('before enough first answers it says what is missing, and leads to questions never seen', async ({
  page,
  server,
}) => {
  await page.goto('/progress')
  await expect(section(page)).toHaveCount(0)
  await answerNew(page, server, { days: 1, perDay: 12, answering: reasoning })
  await page.goto('/progress')
  await expect(section(page)).toContainText(
    'Not enough yet: 12 of 40 first answers, 0 of 5 flips whose answer turns.',
  )
  await expect(section(page).getByRole('row', { name: /^Cost 2 0 \d+ %$/ })).toBeVisible()
  await expect(section(page).getByRole('link', { name: '10 questions never seen' })).toHaveAttribute(
    'href',
    '/quiz?pack=ec2-vs-lambda&set=unseen&length=10',
  )
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('with enough it is a chance with its range, in words, as a picture and as a table', async ({
    page,
    server,
  }) => {
    await answerNew(page, server, { days: 4, perDay: 30, answering: reasoning })
    await page.goto('/progress')
    await expect(section(page)).toContainText(
      /\d+\s% to pass a fresh exam of 30 questions; between \d+\s% and \d+\s%, from 120 first answers\./,
    )
    await expect(
      section(page).getByRole('img', {
        name: /^Chance to pass and expected mark The chance is \d+\s%, likely between \d+\s% and \d+\s%\./,
      }),
    ).toBeVisible()
    await section(page).getByText('As a table: Chance to pass and expected mark').click()
    await expect(section(page).getByRole('row', { name: /^Mark \d+\s% \d+\s% \d+\s%$/ })).toBeVisible()
    await expect(section(page)).toContainText('Nothing in that says you merely know the texts.')
  })
})

test('whoever gives flips the answer of their scenario is told so', async ({ page, server }) => {
  await answerNew(page, server, { days: 4, perDay: 30, answering: reciting })
  await page.goto('/progress')
  await expect(section(page)).toContainText('You seem to know the texts rather than the reasons.')
  await expect(section(page)).toContainText(/In (\d+) of those flips you gave the scenario’s answer again/)
  await expect(section(page)).toContainText('under 1 % to pass')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme })

    test('axe finds nothing, and 320 pixels are enough', async ({ page, server }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      for (const days of [1, 3]) {
        await answerNew(page, server, { days, perDay: 30, answering: reasoning })
        await page.goto('/progress')
        await expect(section(page)).toBeVisible()
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([])
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(wide).toBeLessThanOrEqual(320)
        server.passTime(24 * 3600_000)
      }
    })
  })
}
