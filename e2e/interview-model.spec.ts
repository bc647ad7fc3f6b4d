import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import {
  answerField,
  answerInWords,
  asked,
  came,
  endEarly,
  savedAnswers,
  seen,
  startInterview,
} from './interviewing.ts'
import { type Behaviour, replies, sends } from './model-stub.ts'
import {
  answered,
  askModel,
  held,
  KEY,
  LABEL_IN_REPORT,
  MODEL,
  opinion,
  proposes,
  QUOTE,
  reportOf,
  test,
  unsureContent,
  WORDS,
} from './modelled.ts'
import { tabTo } from './studying.ts'
import { expect } from './test.ts'
import { expectUsable } from './usable.ts'

test.use({ content: unsureContent() })

// The other way round than the grader, point by point.
const CONTRARY = proposes([
  { keyPoint: 0, said: false, quote: '' },
  { keyPoint: 1, said: true, quote: QUOTE },
  { keyPoint: 2, said: false, quote: '' },
])
const LABEL = new RegExp(`^${MODEL}, prompt points-\\d+, proposes\\. Not counted\\.$`)
const LOST = 'Nothing is lost: the marks are as they were.'

test('a model is asked once, and what it proposes is labelled, quotes the answer and counts for nothing', async ({
  page,
  context,
  model,
}) => {
  test.slow()
  const { behaviour, release } = held(CONTRARY)
  model.behave(behaviour)
  const id = await answered(page)
  const other = await context.newPage()
  await other.goto(`/interview/${id}`)
  await expect(came(other)).toHaveText('2 of 3 key points said')
  await expect(opinion(page)).toContainText('what it proposes is labelled and counts for nothing.')
  expect(model.heard).toEqual([])

  // By keyboard, twice, and in a second tab.
  await tabTo(page, askModel(page))
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await askModel(other).dblclick()
  await expect.poll(() => model.heard.length).toBe(1)
  await expect(opinion(page).getByRole('button', { name: 'Asking' })).toBeDisabled()
  release()
  for (const tab of [page, other]) {
    await expect(opinion(tab).getByText(LABEL)).toBeVisible()
    await expect(opinion(tab).getByRole('listitem')).toHaveText([
      'Not said: It shows care for the guest',
      `Said: It gives time to talk“${QUOTE}”`,
      'Not said: It warms in cold weather',
    ])
    await expect(askModel(tab)).toHaveCount(0)
    await expect(
      opinion(tab)
        .getByRole('status')
        .filter({ hasText: `${MODEL} has answered.` }),
    ).toBeAttached()
    await expect(came(tab)).toHaveText('2 of 3 key points said')
  }
  expect(model.heard).toHaveLength(1)
  expect((await seen(page, id)).asks[0]?.proposals).toHaveLength(1)
  await other.close()

  await page.reload()
  await expect(opinion(page).getByText(LABEL)).toBeVisible()
  await expect(came(page)).toHaveText('2 of 3 key points said')
  await expect(page.getByRole('checkbox', { name: 'It gives time to talk' })).not.toBeChecked()

  // The same answer without a model comes to the same.
  const twin = await startInterview(page)
  await done(page, twin, { tag: 'began' }, { tag: 'put', ask: '0.main' })
  await done(page, twin, { tag: 'answered', ask: '0.main', answer: { words: WORDS }, speech: null })
  await done(page, twin, { tag: 'ended' })
  await endEarly(page)
  const [report, plain] = [await reportOf(page, id), await reportOf(page, twin)]
  expect(report.proposed).toBe(1)
  expect(plain.proposed).toBe(0)
  expect(report.came).toEqual(plain.came)
  expect(report.came.totals.points).toEqual({ of: 3, got: 2 })

  const first = page.locator('#rounds details').first()
  await first.locator('summary').first().click()
  await expect(first.getByText(LABEL_IN_REPORT)).toHaveText([
    /proposes: not said\. Not counted\.$/,
    /proposes: said, “There is time while it cools”\. Not counted\.$/,
    /proposes: not said\. Not counted\.$/,
  ])
  await expect(first.getByText('maybe, not counted')).toBeVisible()
  await expect(page.getByRole('definition').filter({ hasText: 'of 3' })).toHaveText('2 of 3')
  const text = await (await page.request.get(`/api/interviews/${id}/report?as=markdown`)).text()
  expect(text).toMatch(/A model \(.*\) proposed 1 of 3 key points as said; that counts for nothing\./)

  // The candidate's own tick does count.
  await first.getByText('It gives time to talk').click()
  await expect(page.getByRole('definition').filter({ hasText: 'of 3' })).toHaveText('3 of 3')
})

const TROUBLES: readonly (readonly [Behaviour, string])[] = [
  [sends(500, `${KEY} is not known here`), 'The model answered with status 500.'],
  [(response) => response.destroy(), 'The model could not be reached.'],
  [sends(200, '<html>hello</html>'), 'The model answered with something that is no chat completion.'],
  [replies('Sure. The candidate did very well.'), 'The model did not reply as it was asked to.'],
  [replies({ marks: 'all', passed: true }), 'The model did not reply as it was asked to.'],
  [sends(429, '', { 'retry-after': '60' }), 'The model answered with status 429.'],
]

test('while a model fails everything goes on, and it can be asked again', async ({ page, model, server }) => {
  test.slow()
  const id = await answered(page)
  const before = [await savedAnswers(page, id), (await seen(page, id)).asks[0]?.feedback]
  const says = async (sentence: string) => {
    await askModel(page).click()
    await expect(opinion(page).getByRole('status').filter({ hasText: sentence })).toBeVisible()
    await expect(askModel(page)).toBeEnabled()
    await expect(opinion(page).getByText('has answered')).toHaveCount(0)
    await expect(came(page)).toHaveText('2 of 3 key points said')
  }
  for (const [behaviour, why] of TROUBLES) {
    model.behave(behaviour)
    await says(`${why} ${LOST}`)
    expect(model.heard).toHaveLength(1)
  }
  await model.stop()
  await says(`The model could not be reached. ${LOST}`)
  await server.kill()
  await says('The server does not answer. The marks are as they were; ask again in a moment.')
  await server.start()
  expect([await savedAnswers(page, id), (await seen(page, id)).asks[0]?.feedback]).toEqual(before)
  expect((await seen(page, id)).asks[0]?.proposals).toEqual([])
  await model.start()
  model.behave(CONTRARY)
  await askModel(page).click()
  await expect(opinion(page).getByText(LABEL)).toBeVisible()
  await expect(opinion(page).getByRole('status').filter({ hasText: LOST })).toHaveCount(0)

  // One that says nothing holds nobody up.
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
  await expect(asked(page)).toHaveText('A guest at ten in the evening')
  for (const key of ['1', 'k']) await page.keyboard.press(key)
  await answerInWords(page, 'Tea is hot.')
  await expect(came(page)).toHaveText('Tea. Right; 1 of 3 key points said')
  const { behaviour, release } = held(proposes([{ keyPoint: 0, said: true, quote: 'Tea is hot' }]))
  model.behave(behaviour)
  await askModel(page).click()
  await expect.poll(() => model.heard.length).toBe(1)
  await page.getByRole('checkbox', { name: 'The wait is short enough' }).press('Space')
  await expect(came(page)).toHaveText('Tea. Right; 2 of 3 key points said')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
  await expect(asked(page)).toHaveText('And if there were no kettle?')
  await page.keyboard.press('w')
  await page.keyboard.type('Water')
  release()
  await expect.poll(async () => (await seen(page, id)).asks[1]?.proposals.length).toBe(1)
  await expect(answerField(page)).toBeFocused()
  await page.keyboard.type(' from the tap.')
  await page.keyboard.press('Control+Enter')
  await expect(came(page)).toHaveText('1 of 1 key points said')
  expect(await savedAnswers(page, id)).toMatchObject({ '1.probe.0': { words: 'Water from the tap.' } })
})

test('where no model is set nothing of it is shown, but for what one proposed before', async ({
  page,
  model,
  server,
}) => {
  model.behave(CONTRARY)
  const id = await answered(page)
  await askModel(page).click()
  await expect(opinion(page).getByText(LABEL)).toBeVisible()
  await server.stop()
  // The address alone is no model.
  await server.start({ RUNWHERE_MODEL_URL: model.url, RUNWHERE_MODEL_KEY: KEY })
  model.behave(CONTRARY)
  await page.reload()
  await expect(opinion(page).getByText(LABEL)).toBeVisible()
  await expect(opinion(page).getByRole('button')).toHaveCount(0)
  await endEarly(page)

  const later = await answered(page)
  await expect(page.getByRole('heading', { name: 'Your words' })).toBeVisible()
  await expect(opinion(page)).toHaveCount(0)
  const refused = await page.request.post(`/api/interviews/${later}/proposals`, {
    data: { id: randomUUID(), ask: '0.main' },
  })
  expect(refused.status()).toBe(409)
  expect(await refused.json()).toEqual({ error: 'No model is set up here: mark the answer yourself.' })
  await endEarly(page)
  await page.locator('#rounds summary').first().click()
  await expect(page.getByText('What a good answer says').first()).toBeVisible()
  expect(await page.content()).not.toMatch(new RegExp(`${MODEL}|propose`))
  expect(model.heard).toEqual([])
  expect((await reportOf(page, later)).came).toEqual((await reportOf(page, id)).came)
})

test.describe('on a screen 320 px wide', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true })

  test('a model that fails and what it proposes then can be read and pressed, light or dark', async ({
    page,
    model,
  }) => {
    test.slow()
    const usable = async () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await expectUsable(page)
      }
    }
    await answered(page)
    await askModel(page).tap()
    await expect(opinion(page).getByRole('status').filter({ hasText: LOST })).toBeVisible()
    await usable()
    const { behaviour, release } = held(CONTRARY)
    model.behave(behaviour)
    await askModel(page).tap()
    await expect(opinion(page).getByRole('button', { name: 'Asking' })).toBeDisabled()
    await usable()
    release()
    await expect(opinion(page).getByText(LABEL)).toBeVisible()
    await usable()
    await endEarly(page)
    await page.locator('#rounds summary').first().tap()
    await expect(page.getByText(LABEL_IN_REPORT).first()).toBeVisible()
    await usable()
  })
})

async function done(page: Page, id: string, ...deeds: readonly object[]): Promise<void> {
  const data = deeds.map((deed) => ({ id: randomUUID(), agoMs: 0, ...deed }))
  const response = await page.request.post(`/api/interviews/${id}/events`, { data })
  expect(response.status(), await response.text()).toBe(200)
}
