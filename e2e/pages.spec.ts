import { openStudy, studyAll } from './studying.ts'
import { DAY, expect, test } from './test.ts'

test('the first page says what is due, how long it takes, and when the day is done', async ({
  page,
  server,
}) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/decisions to begin with/)
  await expect(page.getByText(/^About \d+ minutes/)).toBeVisible()
  await page.getByRole('link', { name: 'Start' }).click()
  await openStudy(page)
  await studyAll(page, 'Easy')
  await page.getByRole('link', { name: 'Back to today' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Done for today')
  server.passTime(30 * DAY)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/decisions to remember today/)
})

test('settings are saved and stay', async ({ page }) => {
  await page.goto('/settings')
  await page.getByRole('combobox', { name: 'Time zone' }).selectOption('America/Sao_Paulo')
  await page.getByRole('textbox', { name: 'New questions a day' }).fill('3')
  await page.getByRole('textbox', { name: 'Remembered when asked, in percent' }).fill('95')
  await expect(page.getByText('comes back after 4 days: about 2.5 times the reviews of 90 %')).toBeVisible()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('combobox', { name: 'Time zone' })).toHaveValue('America/Sao_Paulo')
  await expect(page.getByRole('textbox', { name: 'Remembered when asked, in percent' })).toHaveValue('95')
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('3 decisions to begin with')
})

test('a setting that cannot be is refused beside its field', async ({ page }) => {
  await page.goto('/settings')
  const field = page.getByRole('textbox', { name: 'New questions a day' })
  await field.fill('many')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText(/^Not saved: /)).toBeVisible()
  await expect(field).toBeFocused()
  await expect(field).toHaveAccessibleDescription(/whole number/)
})

test('settings that cannot be sent say so and stay in the form', async ({ page, server }) => {
  await page.goto('/settings')
  await page.getByRole('textbox', { name: 'New questions a day' }).fill('4')
  await server.kill()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('the server does not answer')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'New questions a day' })).toHaveValue('4')
})

test('a suspended flip is taken up again on the page of its question', async ({ page }) => {
  await page.goto('/questions/guest-at-night')
  await page.getByRole('button', { name: 'Suspend (The question)' }).click()
  await expect(page.getByText('Suspended.')).toBeVisible()
  await expect(async () => {
    await page.reload()
    await expect(page.getByText('suspended, not asked')).toBeVisible({ timeout: 500 })
  }).toPass()
  await page.getByRole('button', { name: 'Ask again (The question)' }).click()
  await expect(page.getByText('It will be asked again.')).toBeVisible()
})

test('an address that leads nowhere says so', async ({ page }) => {
  const response = await page.goto('/questions/no-such-question')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page')
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('questions are searched, filtered and read', async ({ page }) => {
    await page.goto('/questions')
    await expect(page.getByText('6 questions')).toBeVisible()
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('scenario')
    await page.getByRole('searchbox', { name: 'Words' }).fill('guest evening')
    await page.getByRole('button', { name: 'Find' }).click()
    await expect(page.getByText('1 question', { exact: true })).toBeVisible()
    await page.getByRole('link', { name: /A guest at ten/ }).click()
    await expect(page.getByText('A mild herbal cup')).toBeHidden()
    await page.getByText('Show the answer').click()
    await expect(page.getByText('A mild herbal cup')).toBeVisible()
  })
})
