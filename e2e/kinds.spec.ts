import { grade, reach, savedReviews, verdict } from './studying.ts'
import { expect, test } from './test.ts'

test('an explanation is held against its key points, and the ticks of the learner decide', async ({
  page,
}) => {
  await reach(page, 'Why are warm drinks served to guests?')
  const words = 'The host cares about them. While it cools there is time to talk.'
  await page.getByRole('textbox', { name: 'Your answer, as you would say it' }).fill(words)
  await page.keyboard.press('Control+Enter')
  const care = page.getByRole('checkbox', { name: 'It shows care for the guest' })
  const cold = page.getByRole('checkbox', { name: 'It warms in cold weather' })
  await expect(care).toBeChecked()
  await expect(cold).not.toBeChecked()
  await expect(page.locator('mark')).toHaveText([/The host cares about them/, /time to talk/])
  const given = () => verdict(page).textContent()
  const before = await given()
  await cold.press('Space')
  await expect(cold).toBeChecked()
  expect(await given()).not.toBe(before)
})

test('an estimate shows its working, and keeps what was said', async ({ page }) => {
  await reach(page, 'Cups at the tap')
  const prompt = await page.getByText('guests a second come to the tap').textContent()
  const guests = Number(/^[\d.]+/.exec(prompt ?? '')?.[0])
  await page.getByRole('textbox', { name: /^Your estimate/ }).fill(String(guests * 2))
  await page.keyboard.press('Enter')
  await expect(page.getByText(`You said ${guests * 2} cups at once.`)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'The working' })).toBeVisible()
  await expect(page.getByRole('listitem').last()).toContainText(`${guests * 2} cups at once`)
  await grade(page, 'Good')
  await expect
    .poll(async () => (await savedReviews(page)).map(({ answer }) => answer.estimate))
    .toContain(guests * 2)
})
