import { expectResult, goTo, keyOf, openQuiz, position, SIX, savedAnswers, seen, write } from './quizzing.ts'
import { ready, tabTo, verdict } from './studying.ts'
import { expect, test } from './test.ts'

test('a whole practice runs by keyboard alone, with a verdict after each answer', async ({ page }) => {
  const id = await openQuiz(page, { mode: 'practice' })
  await expect(page.getByRole('timer')).toBeHidden()
  for (const key of ['1', 'b', 'l', 'Enter']) await page.keyboard.press(key)
  await expect(verdict(page)).toHaveText('Tea. Right, and for the right reasons')
  await expect(verdict(page)).toBeFocused()
  await expect(page.getByText('A mild herbal cup is warm')).toBeVisible()
  await expect(page.getByText(/^Rests on 1 fact/)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(position(page)).toHaveText('Question 2 of 6')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()

  await write(page, '5 minutes')
  await page.keyboard.press('Enter')
  await expect(verdict(page)).toHaveText('Not this time')
  await expect(page.getByText('Longer makes it bitter.')).toBeVisible()
  await page.keyboard.press('Enter')

  await write(page, 'The host cares, and it warms when it is cold.')
  await page.keyboard.press('Control+Enter')
  await expect(verdict(page)).toHaveText('2 of 3 key points')
  await page.keyboard.press('Enter')

  await write(page, '1')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'The working' })).toBeVisible()
  await page.keyboard.press('Enter')

  for (const key of ['1', 'c', 'j', 'Enter']) await page.keyboard.press(key)
  await expect(verdict(page)).toHaveText('Water, not Tea')
  await page.keyboard.press('Enter')

  await expect(page.getByText('Now one thing changes')).toBeVisible()
  for (const key of ['3', 'k', 'Enter']) await page.keyboard.press(key)
  await expect(verdict(page)).toHaveText('Water. Right')
  await page.keyboard.press('Enter')
  await expectResult(page)
  const marks = []
  for (const place of SIX.keys()) marks.push((await keyOf(page, id, place)).outcome.score.mark)
  expect(marks).toEqual([1, 0, 2 / 3, 0, 0, 1])
})

test('an answer is not checked before a choice and a confidence are given', async ({ page }) => {
  // What the server knows of other tabs comes late, and takes nothing away that was said meanwhile.
  let come = () => {}
  const held = new Promise<void>((resolve) => {
    come = resolve
  })
  await page.route(/\/api\/attempts\/[^/]+$/, async (route) => {
    await held
    await route.continue()
  })
  const known = page.waitForResponse(/\/api\/attempts\/[^/]+$/)
  const id = await openQuiz(page, { mode: 'practice' })
  await page.keyboard.press('Enter')
  const first = page.getByRole('status').filter({ hasText: 'Choose an option first.' })
  await expect(first).toBeVisible()
  come()
  await (await known).finished()
  await page.evaluate(() => new Promise(requestAnimationFrame))
  await expect(first).toBeVisible()
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Say how sure you are first.' })).toBeVisible()
  expect((await seen(page, id)).events.filter(({ tag }) => tag === 'answered')).toEqual([])
})

test('the ticks of the learner decide an explanation, and are kept', async ({ page }) => {
  const id = await openQuiz(page, { mode: 'practice', parts: ['why-drink-warm/main'] })
  await write(page, 'It shows care.')
  await page.keyboard.press('Control+Enter')
  await expect(verdict(page)).toHaveText('1 of 3 key points')
  await expect(page.locator('mark')).toHaveText([/It shows care/])
  const talk = page.getByRole('checkbox', { name: 'It gives time to talk' })
  await talk.press('Space')
  await expect(verdict(page)).toHaveText('2 of 3 key points')
  await expect.poll(async () => (await keyOf(page, id, 0)).outcome.score.mark).toBeCloseTo(2 / 3)
  await page.reload()
  await expect(talk).toBeChecked()
  await expect(page.getByRole('checkbox', { name: 'It shows care for the guest' })).toBeChecked()
})

test('whoever types nothing sees the answer and says whether they knew it', async ({ page }) => {
  const id = await openQuiz(page, { mode: 'practice', parts: ['green-tea-minutes/main'] })
  await page.getByRole('button', { name: 'Show the answer' }).click()
  await expect(verdict(page)).toHaveText('Did you know it?')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Say first whether you knew it.' })).toBeVisible()
  await page.keyboard.press('y')
  await expect(verdict(page)).toHaveText('Right')
  await expect.poll(async () => (await keyOf(page, id, 0)).outcome.score.mark).toBe(1)
})

test('a reload goes on at the first question that is open; what was answered stays as it was judged', async ({
  page,
}) => {
  const id = await openQuiz(page, { mode: 'practice' })
  for (const key of ['2', 'l', 'Enter']) await page.keyboard.press(key)
  await expect(verdict(page)).toHaveText('Tea, not Coffee')
  await page.reload()
  await ready(page)
  await expect(position(page)).toHaveText('Question 2 of 6')
  await page.keyboard.press('p')
  await expect(verdict(page)).toHaveText('Tea, not Coffee')
  await page.keyboard.press('1')
  await expect(verdict(page)).toHaveText('Tea, not Coffee')
  expect(await savedAnswers(page, id)).toEqual({ 0: { choice: 'coffee', confidence: 'certain' } })
})

test('what is being written stays in the tab, and is no answer before it is checked', async ({ page }) => {
  const id = await openQuiz(page, { mode: 'practice' })
  await page.keyboard.press('2')
  await goTo(page, 3)
  await write(page, 'It shows')
  await goTo(page, 1)
  await expect(page.getByRole('radio', { name: /^Coffee/ })).toBeChecked()
  await page.reload()
  await expect(page.getByRole('radio', { name: /^Coffee/ })).toBeChecked()
  await goTo(page, 3)
  await expect(page.getByRole('textbox')).toHaveValue('It shows')
  expect(await savedAnswers(page, id)).toEqual({})
})

test('no key comes before its answer', async ({ page }) => {
  const id = await openQuiz(page, { mode: 'practice' })
  expect((await page.request.get(`/api/attempts/${id}/key/0`)).status()).toBe(409)
  for (const key of ['1', 'k', 'Enter']) await page.keyboard.press(key)
  await expect(verdict(page)).toBeVisible()
  expect((await page.request.get(`/api/attempts/${id}/key/0`)).status()).toBe(200)
  expect((await page.request.get(`/api/attempts/${id}/key/1`)).status()).toBe(409)
})

test('without the server one can go on, and the verdicts come when it is back', async ({ page, server }) => {
  await openQuiz(page, { mode: 'practice' })
  await server.kill()
  for (const key of ['1', 'b', 'k', 'Enter']) await page.keyboard.press(key)
  await expect(page.getByText('The server does not answer.')).toBeVisible()
  await expect(page.getByText('1 answer not saved yet')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(position(page)).toHaveText('Question 2 of 6')
  await server.start()
  await expect(page.getByText('not saved yet')).toBeHidden({ timeout: 20_000 })
  await page.keyboard.press('p')
  await expect(verdict(page)).toHaveText('Tea. Right, and for the right reasons')
})

test('a practice that is finished early says what is left, and counts only what was answered', async ({
  page,
}) => {
  await openQuiz(page, { mode: 'practice' })
  for (const key of ['1', 'b', 'l', 'Enter']) await page.keyboard.press(key)
  await expect(verdict(page)).toBeVisible()
  await page.keyboard.press('h')
  const dialog = page.getByRole('dialog', { name: 'Finish this practice?' })
  await expect(dialog.getByRole('heading', { name: '5 are unanswered' })).toBeVisible()
  await tabTo(page, dialog.getByRole('button', { name: 'Finish' }))
  await page.keyboard.press('Enter')
  await expectResult(page)
})
