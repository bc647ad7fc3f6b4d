import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { answerAll, answerNext } from './answering.ts'
import { DAY, expect, test } from './test.ts'

const WEEKS = 10

/** Some weeks of answers, some of them wrong; the clock is at the day after the last. */
const studyForWeeks = async (page: Page, passTime: (milliseconds: number) => void) => {
  for (let day = 0; day < WEEKS * 7; day += 1) {
    await answerAll(page, (count) => ({
      grade: (day * 3 + count) % 5 === 0 && count < 3 ? 'again' : 'good',
      answer: { choice: 'tea', reasons: ['b'], confidence: count % 2 === 0 ? 'certain' : 'fairly' },
    }))
    passTime(DAY)
  }
}

const openTables = async (page: Page) => {
  for (const summary of await page.getByText('As a table').all()) await summary.click()
}

const expectNothingFound = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}

test('before the first answer the page says what it will tell, and leads to the first question', async ({
  page,
}) => {
  await page.goto('/progress')
  await expect(page.getByText(/^Nothing is answered yet/)).toBeVisible()
  await expect(page.getByRole('img')).toHaveCount(0)
  await page.getByRole('link', { name: 'Answer the first question' }).click()
  await expect(page).toHaveURL('/study')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('after a first day pictures that need more say so, and the others are there', async ({ page }) => {
    await answerNext(page, { grade: 'again' })
    await answerNext(page, { grade: 'easy' })
    await page.goto('/progress')
    await expect(
      page.getByRole('img', { name: /^Due in the next 14 days \d cards? comes? due, 1 of them today/ }),
    ).toBeVisible()
    await expect(
      page.getByRole('img', { name: /^Answers by day over a year 2 answers on 1 day since 8 Dec 2025/ }),
    ).toBeVisible()
    await expect(page.getByText('Nothing has come back from a longer wait yet.')).toBeVisible()
    await expect(page.getByText('Say how sure you are when you choose')).toBeVisible()
    await expect(page.getByText('The forecast is checked against each card that comes back')).toBeVisible()
  })

  test('the year has a column for each week, and its table the answers of each day', async ({
    page,
    server,
  }) => {
    await answerNext(page, { grade: 'again' })
    await answerNext(page, { grade: 'easy' })
    server.passTime(DAY)
    await answerNext(page, { grade: 'good' })
    await page.goto('/progress')
    await expect(page.getByText('3 answers on 2 days since 8 Dec 2025.').first()).toBeVisible()
    await page.getByText('As a table: Answers by day over a year').click()
    const table = page.getByRole('table', { name: 'Answers by day over a year' })
    await expect(table.getByRole('row')).toHaveCount(54)
    await expect(table.getByRole('row', { name: '7 Dec 2026 2 1 3' })).toBeVisible()
    await expect(table.getByRole('row', { name: '30 Nov 2026 0 0 0 0 0 0 0 0' })).toBeVisible()
  })

  test('what is remembered is counted by week, with its likely range', async ({ page, server }) => {
    await answerNext(page, { grade: 'easy' })
    await answerNext(page, { grade: 'easy' })
    server.passTime(30 * DAY)
    await answerNext(page, { grade: 'again', phase: 'review' })
    await answerNext(page, { grade: 'good', phase: 'review' })
    await page.goto('/progress')
    await expect(page.getByText('last 7 days: 1 of 2')).toBeVisible()
    await page.getByText('As a table: Remembered by week').click()
    const table = page.getByRole('table', { name: 'Remembered by week' })
    await expect(table.getByRole('row', { name: '4 Jan 2027 1 2 50 % 9–91 %' })).toBeVisible()
    await page.getByText('As a table: Remembered by how likely it was').click()
    await expect(
      page.getByRole('table', { name: 'Remembered by how likely it was' }).getByRole('row'),
    ).toHaveCount(2)
    await expect(page.getByRole('paragraph').filter({ hasText: 'Over 2 reviews it was off by' })).toHaveText(
      /off by \d+\.\d percentage points .* log loss \d\.\d{3}\./,
    )
  })

  test('how sure the learner was stands against how often that was right', async ({ page }) => {
    for (const grade of ['again', 'good', 'good'] as const) {
      await answerNext(page, { grade, answer: { choice: 'tea', reasons: ['b'], confidence: 'certain' } })
    }
    await page.goto('/progress')
    await expect(
      page.getByRole('img', { name: /Guessing: 0 of 0 right. Fairly: 0 of 0 right. Certain: 2 of 3 right./ }),
    ).toBeVisible()
    await expect(page.getByText('Certain: too few answers to tell.')).toBeVisible()
    await page.getByText('As a table: Right by how sure you said to be').click()
    await expect(page.getByRole('row', { name: 'Certain 2 3 67 % 21–94 % 95 %' })).toBeVisible()
  })

  test('memory is spread by axis, now and in 30 days, with what is not yet learned', async ({ page }) => {
    await answerNext(page, { grade: 'good' })
    await page.goto('/progress')
    const learned = page.getByRole('listitem').filter({ has: page.getByRole('img') })
    await expect(learned).toHaveCount(1)
    await expect(learned).toContainText(/100\s% now\s*\d\d\s% on 6 Jan\s*\d not yet learned/)
    await expect(learned.getByRole('row', { name: '95–100 % 1 0' })).toBeAttached()
    await expect(page.getByText(/cards?, none learned yet/).first()).toBeVisible()
  })

  test('a question shows how it fades, with each answer, where it is now and when it is due', async ({
    page,
    server,
  }) => {
    const queue = await (await page.request.get('/api/queue?limit=1')).json()
    const { id } = queue.items[0].question
    await page.goto(`/questions/${id}`)
    await expect(page.getByRole('heading', { name: 'How it fades' })).toBeHidden()
    await answerNext(page, { grade: 'easy' })
    server.passTime(2 * DAY)
    await page.goto(`/questions/${id}`)
    await expect(
      page.getByRole('img', {
        name: /^The question: chance of remembering One answer since Mon, 7 Dec 2026, 10:00; 9\d % likely remembered now, due on \d+ December 2026/,
      }),
    ).toBeVisible()
    await page.getByText('As a table: The question: chance of remembering').click()
    const table = page.getByRole('table', { name: 'The question: chance of remembering' })
    await expect(table.getByRole('row', { name: 'Mon, 7 Dec 2026, 10:00 easy – 8 days' })).toBeVisible()
    await expect(
      table.getByRole('row', { name: /^Wed, 9 Dec 2026, 10:00, now due on .* 9\d %/ }),
    ).toBeVisible()
  })
})

test.describe('after some weeks', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`in ${colorScheme}`, () => {
      test.use({ colorScheme })

      test('axe finds nothing, with all tables open', async ({ page, server }) => {
        test.slow()
        await studyForWeeks(page, server.passTime)
        for (const path of ['/progress', '/questions/guest-at-night']) {
          await page.goto(path)
          await expect(page.getByRole('img').first()).toBeVisible()
          await openTables(page)
          await expectNothingFound(page)
        }
      })
    })
  }

  test.describe('on a screen 320 px wide', () => {
    test.use({ viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true })

    test('only the year scrolls sideways; it starts at today and is reached by keyboard', async ({
      page,
      server,
    }) => {
      test.slow()
      await studyForWeeks(page, server.passTime)
      for (const path of ['/progress', '/questions/guest-at-night']) {
        await page.goto(path)
        await openTables(page)
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      }
      await page.goto('/progress')
      const year = page.getByRole('region', { name: 'Answers by day over a year, by week' })
      await year.focus()
      const [edge, end, hidden] = await year.evaluate((region) => [
        region.getBoundingClientRect().right,
        region.querySelector('svg')?.getBoundingClientRect().right,
        region.scrollWidth - region.clientWidth,
      ])
      expect(end).toBeCloseTo(edge ?? 0, 0)
      expect(hidden).toBeGreaterThan(200)
      await page.keyboard.press('ArrowLeft')
      await expect.poll(() => year.evaluate((region) => region.scrollLeft)).toBeLessThan(0)
    })
  })

  test('pictures take the forced colours', async ({ page }) => {
    await answerNext(page, { grade: 'again' })
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
    await page.goto('/progress')
    const [bar, words] = await page
      .getByRole('img', { name: /^Due in/ })
      .evaluate((picture) => [
        getComputedStyle(picture.querySelector('rect') ?? picture).fill,
        getComputedStyle(document.body).color,
      ])
    expect(bar).toBe(words)
  })
})
