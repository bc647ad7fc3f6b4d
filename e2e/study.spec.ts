import {
  answerByKeys,
  expectSaved,
  grade,
  grades,
  openStudy,
  ready,
  savedReviews,
  studyAll,
  title,
  verdict,
} from './studying.ts'
import { DAY, expect, test } from './test.ts'

test('a whole session runs by keyboard alone, from the first page to its end', async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/decisions to begin with/)
  // A press before the page's script has run is lost; one press too many would answer the first question.
  await expect(async () => {
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/study', { timeout: 5000 })
  }).toPass()
  await ready(page)
  expect(await studyAll(page, 'Easy')).toBe(6)
  await expect(page.getByRole('heading', { level: 1, name: 'Done for today' })).toBeFocused()
  await expect(page.getByRole('heading', { name: 'Learned today' })).toBeVisible()
  await expectSaved(page, 6)
})

test('the focus goes to the verdict, then to the next question', async ({ page }) => {
  await openStudy(page)
  const first = await title(page)
  await answerByKeys(page)
  await page.keyboard.press('Enter')
  const heading = page.getByRole('main').getByRole('heading', { level: 1 })
  await expect(heading).toBeFocused()
  expect(await title(page)).not.toBe(first)
})

test('what came back yesterday is asked again the next day, with one thing changed', async ({
  page,
  server,
}) => {
  await openStudy(page)
  await studyAll(page, 'Easy')
  server.passTime(DAY)
  await openStudy(page)
  await expect(page.getByText('Now one thing changes').first()).toBeVisible()
  await expect(page.getByRole('group', { name: 'Because' })).toBeHidden()
})

test('an answer is not checked before a choice and a confidence are given', async ({ page }) => {
  await openStudy(page)
  await answerByKeys(page)
  await grade(page, 'Easy')
  while (!(await page.getByRole('group', { name: 'Your decision' }).isVisible())) {
    await answerByKeys(page)
    await grade(page, 'Easy')
  }
  await page.keyboard.press('Enter')
  await expect(page.getByText('Choose an option first.')).toBeVisible()
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Say how sure you are first.')).toBeVisible()
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await expect(verdict(page)).toBeFocused()
})

test('undo goes back to the start of the session and takes each answer back', async ({ page }) => {
  await openStudy(page)
  const first = await title(page)
  for (let answers = 0; answers < 3; answers += 1) {
    await answerByKeys(page)
    await grade(page, 'Good')
  }
  for (let undos = 0; undos < 3; undos += 1) {
    await page.keyboard.press('u')
    await expect(verdict(page)).toBeVisible()
    await page.keyboard.press('u')
    await expect(page.getByRole('button', { name: /^(Check|Show the answer)/ })).toBeVisible()
  }
  expect(await title(page)).toBe(first)
  await expect.poll(async () => (await savedReviews(page)).filter(({ undo }) => undo !== null).length).toBe(3)
  expect(await savedReviews(page)).toHaveLength(3)
})

test('the learner overrules the grade an answer earned, and the page of the question says so', async ({
  page,
}) => {
  await openStudy(page)
  const asked = await title(page)
  await answerByKeys(page)
  await expect(grades(page).getByRole('button', { name: /\(earned\)/ })).toHaveCount(1)
  await grades(page).getByRole('button', { name: /^Easy/ }).click()
  await expectSaved(page, 1)
  await page.goto(`/questions?text=${encodeURIComponent(asked)}`)
  await page.getByRole('link', { name: asked }).click()
  await expect(page.getByText(/easy \(earned (again|hard|good)\)/)).toBeVisible()
})

test('a suspended question is not asked, until it is taken up again', async ({ page }) => {
  await openStudy(page)
  const first = await title(page)
  await page.keyboard.press('s')
  await expect(page.getByText(`“${first}” is suspended`)).toBeVisible()
  expect(await title(page)).not.toBe(first)
  await page.getByRole('button', { name: 'Ask it again' }).click()
  await expect(page.getByText('is suspended')).toBeHidden()
  expect(await studyAll(page, 'Easy')).toBe(6)
})

test('a note that an answer is wrong is kept with the question', async ({ page }) => {
  await openStudy(page)
  const asked = await title(page)
  await page.keyboard.press('w')
  const dialog = page.getByRole('dialog', { name: 'This answer is wrong' })
  await dialog.getByRole('textbox').fill('The kettle is electric.')
  await dialog.getByRole('button', { name: 'Keep the note' }).click()
  await expect(page.getByText('Your note is kept')).toBeVisible()
  await page.goto(`/questions?text=${encodeURIComponent(asked)}`)
  await page.getByRole('link', { name: asked }).click()
  await expect(page.getByText('The kettle is electric.')).toBeVisible()
})
