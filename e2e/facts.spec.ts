import { answerByKeys, grade, openStudy, title } from './studying.ts'
import { expect, test } from './test.ts'

test('a fact shows its claim, its source and its date when it is pressed, and not before the answer', async ({
  page,
}) => {
  await openStudy(page)
  while ((await title(page)) !== 'A guest at ten in the evening') {
    await answerByKeys(page)
    await grade(page, 'Easy')
  }
  await expect(page.getByRole('main').getByRole('button', { name: /minutes/ })).toHaveCount(0)
  await answerByKeys(page)
  await page.getByText('The question again').click()
  await page
    .getByRole('button', { name: /minutes/ })
    .first()
    .press('Enter')
  const card = page.getByRole('dialog', { name: 'Where this figure comes from' })
  await expect(card).toBeFocused()
  await expect(card.getByRole('link')).toHaveAttribute('href', /^https:/)
  await expect(card).toContainText(/verified \d+ \w+ 20\d\d/)
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
  await expect(page.getByText('Rests on 1 fact, verified 1 Nov 2026 (36 days ago)')).toBeVisible()
})
