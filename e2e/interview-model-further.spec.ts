import { randomUUID } from 'node:crypto'
import { answerInWords, asked, begin, came, endEarly, openInterview, savedAnswers } from './interviewing.ts'
import {
  answered,
  askModel,
  LABEL_IN_REPORT,
  MODEL,
  opinion,
  proposes,
  QUOTE,
  test,
  unsureContent,
  WORDS,
} from './modelled.ts'
import { tabTo } from './studying.ts'
import { expect } from './test.ts'

test.use({ content: unsureContent() })

test('what it asks further is answered before the script goes on, and no mark is made from it', async ({
  page,
  model,
}) => {
  const question = 'What would you ask the host first?'
  model.behave(proposes([{ keyPoint: 1, said: true, quote: QUOTE }], question))
  const id = await answered(page)
  await askModel(page).click()
  await expect(opinion(page).getByText(question)).toBeVisible()
  await tabTo(page, opinion(page).getByRole('button', { name: 'Answer that' }))
  await page.keyboard.press('Enter')
  await expect(asked(page)).toHaveText(question)
  await expect(asked(page)).toBeFocused()
  await expect(page.getByText(new RegExp(`^Asked further by ${MODEL}, prompt points-`))).toBeVisible()
  await page.reload()
  await answerInWords(page, 'How many guests come.')
  await expect(came(page)).toHaveText('Kept for the report')
  expect(await savedAnswers(page, id)).toMatchObject({ '0.further.main': { words: 'How many guests come.' } })
  await expect(opinion(page)).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(asked(page)).toHaveText('A guest at ten in the evening')
  await endEarly(page)

  const first = page.locator('#rounds details').first()
  await first.locator('summary').first().click()
  await expect(first.getByRole('heading', { name: `Asked further by ${MODEL}` })).toBeVisible()
  await expect(first.getByText(question)).toBeVisible()
  await expect(first.getByText('How many guests come.')).toBeVisible()
  await expect(first.getByText('would ask further')).toHaveCount(0)
  await expect(page.getByRole('definition').filter({ hasText: 'of 3' })).toHaveText('2 of 3')
})

test('under pressure it is asked in the report, when all is over', async ({ page, model }) => {
  model.behave(proposes([{ keyPoint: 1, said: true, quote: QUOTE }], 'What would you ask the host first?'))
  const id = await openInterview(page, { mode: 'pressure' })
  await begin(page)
  await answerInWords(page, WORDS)
  await expect(asked(page)).toHaveText('A guest at ten in the evening')
  await expect(page.getByText(MODEL)).toHaveCount(0)
  const early = await page.request.post(`/api/interviews/${id}/proposals`, {
    data: { id: randomUUID(), ask: '0.main' },
  })
  expect(early.status()).toBe(409)
  await endEarly(page)
  const first = page.locator('#rounds details').first()
  await first.locator('summary').first().click()
  await first.getByRole('button', { name: `Ask ${MODEL}` }).click()
  await expect(first.getByText(LABEL_IN_REPORT)).toHaveText([
    /proposes: said, “There is time while it cools”/,
  ])
  await expect(first.getByText('would ask further: “What would you ask the host first?”')).toBeVisible()
  await expect(first.getByRole('button', { name: `Ask ${MODEL}` })).toHaveCount(0)
  await expect(page.getByRole('definition').filter({ hasText: 'of 3' })).toHaveText('2 of 3')
  expect(model.heard).toHaveLength(1)
})
