import { persistentBrowser } from './persistent-browser.ts'
import {
  counts,
  expectResult,
  goTo,
  handIn,
  keyOf,
  openQuiz,
  position,
  SIX,
  savedAnswers,
  secondsLeft,
  seen,
  startQuiz,
  timer,
  write,
} from './quizzing.ts'
import { ready, tabTo, title } from './studying.ts'
import { expect, HOUR, MINUTE, test } from './test.ts'

const NUMBER = /\d+(?:\.\d+)?/

test('a whole exam runs by keyboard alone, to a result that counts every answer', async ({ page }) => {
  const id = await openQuiz(page, {})
  await expect(position(page)).toHaveText('Question 1 of 6')
  await expect(counts(page)).toHaveText('6 unanswered')
  for (const key of ['1', 'b', 'l', 'Enter']) await page.keyboard.press(key)
  await expect(position(page)).toHaveText('Question 2 of 6')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await write(page, '2 minutes')
  await page.keyboard.press('Enter')
  await write(page, 'It shows care, there is time to talk, and it warms when it is cold.')
  await page.keyboard.press('Control+Enter')
  const guests = Number(NUMBER.exec((await page.getByText('guests a second').textContent()) ?? '')?.[0])
  await write(page, String(guests * 2))
  await page.keyboard.press('Enter')
  for (const key of ['3', 'c', 'k', 'g', 'Enter']) await page.keyboard.press(key)
  await expect(page.getByText('Now one thing changes')).toBeVisible()
  await expect(counts(page)).toHaveText('1 unanswered, 1 flagged')
  for (const key of ['3', 'j', 'Enter']) await page.keyboard.press(key)

  const dialog = page.getByRole('dialog', { name: 'Hand in this exam?' })
  await expect(dialog).toContainText('Every question is answered.')
  await expect(dialog.getByRole('heading', { name: '1 is flagged' })).toBeVisible()
  await tabTo(page, dialog.getByRole('button', { name: 'Hand in' }))
  await page.keyboard.press('Enter')
  await expectResult(page)
  for (const place of SIX.keys()) expect((await keyOf(page, id, place)).outcome.score.mark).toBe(1)
})

test('the list of all questions says how each stands, and leads to it by keyboard', async ({ page }) => {
  await openQuiz(page, {})
  for (const key of ['1', 'g', 'q']) await page.keyboard.press(key)
  const dialog = page.getByRole('dialog', { name: 'All questions' })
  const rows = dialog.getByRole('listitem').getByRole('button')
  await expect(rows).toHaveCount(6)
  await expect(rows.first()).toBeFocused()
  await expect(rows.first()).toHaveAccessibleName(/^1 A guest at ten in the evening ?, flagged ?, answered$/)
  await expect(rows.nth(4)).toHaveAccessibleName(/^5 A bottle for a long walk ?, unanswered$/)
  for (let down = 0; down < 4; down += 1) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(position(page)).toHaveText('Question 5 of 6')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.keyboard.press('p')
  await expect(position(page)).toHaveText('Question 4 of 6')
})

test('the confirmation says what is unanswered, and leads there', async ({ page }) => {
  const id = await openQuiz(page, {})
  await page.keyboard.press('1')
  await page.keyboard.press('h')
  const dialog = page.getByRole('dialog', { name: 'Hand in this exam?' })
  await expect(dialog.getByRole('heading', { name: '5 are unanswered' })).toBeVisible()
  await expect(dialog.getByRole('heading', { name: '1 without how sure you are' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Go to question 5, A bottle for a long walk' }).click()
  await expect(position(page)).toHaveText('Question 5 of 6')
  await page.keyboard.press('h')
  await dialog.getByRole('button', { name: 'Keep working' }).click()
  await expect(dialog).toBeHidden()
  expect((await seen(page, id)).handedInAt).toBeNull()
})

test('a reload keeps the answers, the flag, the place and the time', async ({ page, server }) => {
  await openQuiz(page, {})
  for (const key of ['1', 'b', 'k', 'g', 'Enter']) await page.keyboard.press(key)
  await write(page, 'two minu')
  server.passTime(5 * MINUTE)
  await page.reload()
  await ready(page)
  await expect(position(page)).toHaveText('Question 2 of 6')
  await expect(page.getByRole('textbox')).toHaveValue('two minu')
  await expect(counts(page)).toHaveText('4 unanswered, 1 flagged')
  expect(await secondsLeft(page)).toBeGreaterThan(24 * 60)
  expect(await secondsLeft(page)).toBeLessThanOrEqual(25 * 60)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(page.getByRole('radio', { name: /^Tea/ })).toBeChecked()
  await expect(page.getByRole('radio', { name: /^Fairly/ })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: /It is warm and lets/ })).toBeChecked()
  await expect(page.getByRole('button', { name: 'Flag' })).toHaveAttribute('aria-pressed', 'true')
})

test('whoever leaves in the middle comes back to where they were', async ({ page }) => {
  const id = await openQuiz(page, {})
  await goTo(page, 5)
  await page.keyboard.press('3')
  await page.goto('/settings')
  await page.goto(`/quiz/${id}`)
  await expect(position(page)).toHaveText('Question 5 of 6')
  await expect(page.getByRole('radio', { name: /^Water/ })).toBeChecked()
})

test('a server killed in the middle of an exam loses no answer', async ({ page, server }) => {
  const id = await openQuiz(page, {})
  for (const key of ['1', 'k']) await page.keyboard.press(key)
  await expect.poll(() => savedAnswers(page, id)).toEqual({ 0: { choice: 'tea', confidence: 'fairly' } })
  await server.kill()
  await goTo(page, 5)
  await page.keyboard.press('3')
  await goTo(page, 2)
  await write(page, '2 minutes')
  await expect(page.getByText('2 answers not saved yet')).toBeVisible()
  await server.start()
  await expect(page.getByText('not saved yet')).toBeHidden({ timeout: 20_000 })
  expect(await savedAnswers(page, id)).toEqual({
    0: { choice: 'tea', confidence: 'fairly' },
    1: { words: '2 minutes' },
    4: { choice: 'water' },
  })
})

test('a browser that is killed has kept the answers of an exam', async ({
  page,
  server,
  launchOptions,
}, info) => {
  const browser = persistentBrowser(info.outputPath('profile'), { ...launchOptions, baseURL: server.url })
  const exam = await browser.open()
  const id = await openQuiz(exam, {})
  await server.kill()
  for (const key of ['1', 'b', 'l', 'Enter']) await exam.keyboard.press(key)
  await write(exam, '2 minutes')
  await expect(exam.getByText('2 answers not saved yet')).toBeVisible()
  await browser.crash()

  await server.start()
  const again = await browser.open()
  await again.goto(`/quiz/${id}`)
  await expect(position(again)).toHaveText('Question 2 of 6')
  await expect(again.getByRole('textbox')).toHaveValue('2 minutes')
  await expect
    .poll(() => savedAnswers(page, id))
    .toEqual({
      0: { choice: 'tea', reasons: ['b'], confidence: 'certain' },
      1: { words: '2 minutes' },
    })
  await browser.close()
})

test('answers of an hour without a connection count, and the exam is handed in when it is back', async ({
  page,
  context,
  server,
}) => {
  await page.clock.install()
  const id = await openQuiz(page, {})
  await context.setOffline(true)
  for (const key of ['1', 'b', 'l']) await page.keyboard.press(key)
  await goTo(page, 2)
  await write(page, '2 minutes')
  await expect(page.getByText('2 answers not saved yet')).toBeVisible()
  server.passTime(HOUR)
  await page.clock.fastForward(HOUR)
  await expect(page.getByRole('heading', { level: 1, name: 'Time is over' })).toBeVisible()
  await expect(page.getByText('handed in as soon as the server is back')).toBeVisible()
  await context.setOffline(false)
  await expectResult(page)
  expect((await keyOf(page, id, 0)).outcome.score.mark).toBe(1)
  expect((await keyOf(page, id, 1)).outcome.score.mark).toBe(1)
  const { handedInAt, endsAt } = await seen(page, id)
  expect(handedInAt).toBe(endsAt)
})

test('when the time is over, what was answered counts', async ({ page, server }) => {
  const id = await openQuiz(page, {})
  server.passTime(30 * MINUTE - 12_000)
  await page.reload()
  await ready(page)
  for (const key of ['1', 'b', 'l']) await page.keyboard.press(key)
  await expect(page.getByRole('radio', { name: /^Certain/ })).toBeChecked()
  await expect(page.getByRole('heading', { level: 1, name: 'A guest' })).toBeVisible()
  await expectResult(page)
  const [first, second] = [await keyOf(page, id, 0), await keyOf(page, id, 1)]
  expect([first.outcome.answered, first.outcome.score.mark]).toEqual([true, 1])
  expect([second.outcome.answered, second.outcome.score.mark]).toEqual([false, 0])
})

test('an exam that nobody was looking at when it ended is handed in by who comes back', async ({
  page,
  server,
}) => {
  const id = await openQuiz(page, {})
  for (const key of ['1', 'b', 'l']) await page.keyboard.press(key)
  // The clock of the server goes on alone here: what is still on its way would be an hour late.
  await expect.poll(() => savedAnswers(page, id)).toHaveProperty('0.confidence', 'certain')
  await page.goto('about:blank')
  server.passTime(HOUR)
  await page.goto(`/quiz/${id}`)
  await expectResult(page)
  expect((await keyOf(page, id, 0)).outcome.score.mark).toBe(1)
})

test('the last minutes are said aloud, and how many are left to answer', async ({ page, server }) => {
  await openQuiz(page, {})
  server.passTime(24 * MINUTE + 58_000)
  await page.evaluate(() => dispatchEvent(new Event('focus')))
  await expect(page.getByRole('status').filter({ hasText: '5 minutes left.' })).toBeAttached()
  await page.keyboard.press('1')
  await expect(page.getByRole('status').filter({ hasText: '5 unanswered.' })).toBeAttached()
})

test('of two tabs the later answer wins, and the other one learns of it when it is looked at again', async ({
  page,
  context,
}) => {
  const id = await openQuiz(page, {})
  const other = await context.newPage()
  await other.goto(`/quiz/${id}`)
  await ready(other)
  await page.keyboard.press('1')
  await expect.poll(() => savedAnswers(page, id)).toEqual({ 0: { choice: 'tea' } })
  await other.keyboard.press('3')
  await other.keyboard.press('g')
  await expect.poll(() => savedAnswers(page, id)).toEqual({ 0: { choice: 'water' } })
  await page.evaluate(() => dispatchEvent(new Event('focus')))
  await expect(page.getByRole('radio', { name: /^Water/ })).toBeChecked()
  await expect(page.getByRole('button', { name: 'Flag' })).toHaveAttribute('aria-pressed', 'true')

  await handIn(other)
  await expectResult(other)
  await page.evaluate(() => dispatchEvent(new Event('focus')))
  await expectResult(page)
})

test('the clock is the server’s, with the extended time of the learner, whatever the browser believes', async ({
  page,
}) => {
  await page.goto('/settings')
  await page.getByLabel('Time in exams').selectOption('1.5 times as long')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await page.addInitScript(() => {
    const real = Date.now
    let ahead = -400 * 24 * 3600_000
    Date.now = () => real() + ahead
    Object.assign(window, { setClockAhead: (ms: number) => (ahead += ms) })
  })
  const id = await startQuiz(page, {})
  await page.goto(`/quiz/${id}`)
  await ready(page)
  expect(await secondsLeft(page)).toBeGreaterThan(44 * 60)
  expect(await secondsLeft(page)).toBeLessThanOrEqual(45 * 60)
  await page.evaluate(() => Reflect.get(window, 'setClockAhead')(3 * 3600_000))
  for (const key of ['1', 'b', 'l']) await page.keyboard.press(key)
  await expect
    .poll(() => savedAnswers(page, id))
    .toEqual({
      0: { choice: 'tea', reasons: ['b'], confidence: 'certain' },
    })
  expect(await secondsLeft(page)).toBeGreaterThan(44 * 60)
  await expect(timer(page)).toBeVisible()
})

test('without JavaScript the page says what is missing', async ({ page, browser, server }) => {
  const id = await startQuiz(page, {})
  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL: server.url })
  const bare = await plain.newPage()
  await bare.goto(`/quiz/${id}`)
  const said = bare.locator('noscript p')
  await expect(said).toBeVisible()
  await expect(said).toContainText('A quiz needs JavaScript')
  await plain.close()
})

test('a question is asked with its title in the heading and nothing of its verdict', async ({ page }) => {
  await openQuiz(page, {})
  expect(await title(page)).toBe('A guest at ten in the evening')
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
  await page.keyboard.press('p')
  await expect(page.getByRole('radio', { name: /^Tea/ })).toBeChecked()
  await expect(page.getByText('A mild herbal cup')).toBeHidden()
})
