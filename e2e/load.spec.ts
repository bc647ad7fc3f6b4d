import type { Page } from '@playwright/test'
import { answerByKeys, expectSaved, grade, grades, openStudy, studyAll } from './studying.ts'
import { DAY, expect, test } from './test.ts'

// The first day is a Monday; a new card answered Easy comes back after 6 to 10 days, from Sunday to the Thursday after.

const settle = async (page: Page, easyDays: readonly string[], balance = true) => {
  await page.goto('/settings')
  await page.getByRole('checkbox', { name: /Even out the days/ }).setChecked(balance)
  for (const day of easyDays) await page.getByRole('checkbox', { name: day }).check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
}

type Saved = {
  readonly at: string
  readonly placedDays: number | null
  readonly after: { readonly scheduledDays: number; readonly dueDay: number }
}

const saved = async (page: Page): Promise<readonly Saved[]> => {
  const { reviews } = (await (await page.request.get('/api/export')).json()) as { reviews: readonly Saved[] }
  return reviews
}

const weekdayOf = ({ after }: Saved) => new Date(after.dueDay * DAY).getUTCDay()

const words = (days: number) => (days < 31 ? `${days} days` : `${Number((days / 30.4).toFixed(1))} months`)

test('reviews keep off the easy days, and come back when the button said', async ({ page, server }) => {
  await settle(page, ['Sunday', 'Monday', 'Tuesday', 'Thursday'])
  await openStudy(page)
  for (let answers = 1; answers <= 6; answers += 1) {
    await answerByKeys(page)
    await expect(grades(page).getByRole('button', { name: /^Easy/ })).toContainText('back in 9 days')
    await grade(page, 'Easy')
    await expectSaved(page, answers)
  }
  for (const review of await saved(page))
    expect([review.after.scheduledDays, weekdayOf(review)]).toEqual([9, 3])

  server.passTime(9 * DAY)
  await settle(page, ['Friday', 'Saturday'])
  await openStudy(page)
  const shown: string[] = []
  for (let answers = 1; answers <= 3; answers += 1) {
    await answerByKeys(page)
    const good = grades(page).getByRole('button', { name: /^Good/ })
    shown.push((await good.textContent())?.replace(/^.*back in /, '') ?? '')
    await grade(page, 'Good')
    await expectSaved(page, 6 + answers)
  }
  const later = (await saved(page)).filter(({ at }) => at > '2026-12-08')
  const inReview = later.filter(({ after }) => after.scheduledDays > 0)
  expect(inReview.length).toBeGreaterThan(0)
  for (const review of inReview) expect(weekdayOf(review)).toBe(3)
  for (const [place, { after }] of later.entries()) {
    if (after.scheduledDays > 0) expect(shown[place]).toContain(words(after.scheduledDays))
  }
})

test('switched off, the days are as they fall, easy or not', async ({ page }) => {
  await settle(page, ['Sunday', 'Monday', 'Tuesday', 'Thursday'], false)
  await openStudy(page)
  expect(await studyAll(page, 'Easy')).toBe(6)
  await expectSaved(page, 6)
  for (const { placedDays } of await saved(page)) expect(placedDays).toBeNull()
})
