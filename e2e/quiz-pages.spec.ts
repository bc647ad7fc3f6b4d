import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answerPlaces, askedIn, begin, handIn, mixedExam, openId, SIX, STARTED } from './attempts.ts'
import { tabTo } from './studying.ts'
import { DAY, expect, MINUTE, test } from './test.ts'

test('a quiz is set up and started by keyboard alone', async ({ page }) => {
  await page.goto('/quiz')
  await expect(page.getByText('6 questions fit: the quiz has 6, not 10.')).toBeVisible()
  await tabTo(page, page.getByRole('radio', { name: /^Practice/ }))
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('button', { name: 'Start the exam' })).toBeVisible()
  await tabTo(page, page.getByRole('checkbox', { name: 'Taste' }))
  await page.keyboard.press('Space')
  await expect(page.getByText('3 questions fit: the quiz has 3, not 10.')).toBeVisible()
  await tabTo(page, page.getByRole('spinbutton', { name: 'How many questions' }))
  await page.keyboard.type('2')
  await expect(page.getByText('3 questions fit: 2 of them are drawn.')).toBeVisible()
  await tabTo(page, page.getByRole('spinbutton', { name: 'Minutes' }))
  await expect(page.getByRole('spinbutton', { name: 'Minutes' })).toHaveAccessibleDescription(
    'Left empty, 4 minutes: two a question.',
  )
  await tabTo(page, page.getByRole('button', { name: 'Start the exam' }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(STARTED)
  const response = await page.request.get(`/api/attempts/${openId(page)}`)
  expect(await response.json()).toMatchObject({
    plan: { mode: 'exam', axes: ['taste'], set: 'any', length: 2, minutes: 4 },
    items: [{ axisLabel: 'Taste' }, { axisLabel: 'Taste' }],
  })
})

test('extended time is said where the minutes are, and given', async ({ page }) => {
  await page.goto('/settings')
  await page.getByRole('combobox', { name: 'Time in exams' }).selectOption('1.5')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await page.goto('/quiz?mode=exam&length=4')
  await expect(page.getByText('Your time, 1.5 times as long, makes it 12 minutes.')).toBeVisible()
  await page.getByRole('button', { name: 'Start the exam' }).click()
  await expect(page).toHaveURL(STARTED)
  const response = await page.request.get(`/api/attempts/${openId(page)}`)
  const { startedAt, endsAt } = await response.json()
  expect(endsAt - startedAt).toBe(12 * MINUTE)
})

test('one press starts what most people want', async ({ page }) => {
  await page.goto('/quiz')
  await page.getByRole('button', { name: /^Exam, 6 questions/ }).dblclick()
  await expect(page).toHaveURL(STARTED)
  expect(await askedIn(page, openId(page))).toHaveLength(6)
  await page.goto('/quiz')
  await expect(page.getByText('Exam, 12 minutes left')).toHaveCount(1)
})

test('an empty quiz cannot be started, and the page says what to widen', async ({ page }) => {
  await page.goto('/quiz')
  await page.getByText('Missed last time').click()
  await expect(page.getByRole('status').filter({ hasText: 'You have not missed' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Start practising' })).toBeDisabled()
  await page.getByRole('link', { name: /^Any question, not only this set/ }).click()
  await expect(page.getByText('6 questions fit')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Start practising' })).toBeEnabled()
  await page.goto('/quiz?set=pairs&kinds=recall')
  await page.getByRole('link', { name: /^All kinds/ }).click()
  await expect(page.getByText('6 questions fit')).toBeVisible()
})

test('a link repeats a quiz, and says when it was taken', async ({ page, server }) => {
  const first = await begin(page, { mode: 'practice', length: 4 })
  await answerPlaces(page, first, [{}])
  await handIn(page, first)
  server.passTime(DAY)
  await page.goto(`/quiz/${first}`)
  await page.getByRole('link', { name: 'A link that repeats this quiz' }).click()
  await expect(
    page.getByRole('heading', { name: 'The same 4 questions as on 7 December 2026' }),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Start practising' }).click()
  await expect(page).toHaveURL(STARTED)
  expect(openId(page)).not.toBe(first)
  expect(await askedIn(page, openId(page))).toEqual(await askedIn(page, first))
})

test('a link says when a question that it drew was suspended since', async ({ page }) => {
  const first = await begin(page, { mode: 'practice', length: 5 })
  await handIn(page, first)
  await page.goto(`/quiz/${first}`)
  await page.getByRole('link', { name: 'A link that repeats this quiz' }).click()
  await expect(page.getByRole('heading', { name: 'The same 5 questions' })).toBeVisible()
  const asked = await askedIn(page, first)
  const part = asked.some((title) => title === 'How long green tea is brewed (main)')
    ? 'green-tea-minutes'
    : 'why-drink-warm'
  const link = page.url()
  await page.goto(`/questions/${part}`)
  await page.getByRole('button', { name: 'Suspend (The question)' }).click()
  await expect(page.getByText('Suspended.')).toBeVisible()
  await expect(async () => {
    await page.goto(link)
    await expect(page.getByText('One is in the place of what you have suspended since')).toBeVisible({
      timeout: 500,
    })
  }).toPass()
})

test.describe('when content changes', () => {
  const content = mkdtempSync(join(tmpdir(), 'runwhere-content-'))
  cpSync('e2e/content', content, { recursive: true })
  test.use({ content })
  test.afterAll(() => rmSync(content, { recursive: true, force: true }))

  test('a link says that it is another quiz by now, and the result stays as it was', async ({
    page,
    server,
  }) => {
    const id = await mixedExam(page)
    await page.goto(`/quiz/${id}`)
    await expect(page.getByRole('button', { name: 'The same 6 again' })).toBeVisible()
    await server.stop()
    const file = join(content, 'tea-or-coffee/taste/guest-at-night.md')
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('keeps nobody awake', 'lets everybody sleep'))
    await server.start()
    await page.goto(`/quiz/${id}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('47 %, not passed')
    await page.getByText('A guest at ten in the evening').first().click()
    await expect(page.getByText('keeps nobody awake')).toBeVisible()
    await expect(page.getByRole('button', { name: 'The same 6 again' })).toHaveCount(0)
    await page.getByRole('link', { name: /^The questions have changed since/ }).click()
    await expect(page.getByRole('heading', { name: '6 questions from the same seed' })).toBeVisible()
    await expect(page.getByText('The questions have changed since this link was made.')).toBeVisible()
  })
})

test('the first page leads back to a running exam', async ({ page, server }) => {
  await begin(page, { mode: 'exam', minutes: 12, parts: SIX })
  server.passTime(2 * MINUTE)
  await page.goto('/')
  await expect(page.getByText('Exam, 10 minutes left')).toBeVisible()
  await page.getByRole('link', { name: 'Go on with the exam' }).click()
  await expect(page).toHaveURL(STARTED)
})
