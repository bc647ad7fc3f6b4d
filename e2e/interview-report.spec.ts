import type { Locator, Page } from '@playwright/test'
import { heard, makeLink, met, sat, score } from './interviewed.ts'
import { savedReviews } from './studying.ts'
import { expect, test } from './test.ts'

const round = (page: Page, number: number): Locator =>
  page.locator('#rounds details').filter({ hasText: new RegExp(`^${number}\\. `) })

const openRound = (page: Page, number: number) => round(page, number).locator('summary').first().click()

test('the report says what was answered, what was heard in it, and what was missed', async ({
  page,
  server,
}) => {
  await page.goto(`/interview/${await sat(page, server)}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Half of the choices held; /)
  await expect(page.getByText('paused once for 2 min')).toBeVisible()
  await expect(
    page.getByRole('region', { name: 'Three things to work on' }).getByRole('listitem'),
  ).toHaveCount(3)
  await expect(page.getByRole('img', { name: 'Timeline' })).toBeVisible()
  await page.getByText('As a table').first().click()
  await expect(page.getByRole('row', { name: /^Pause after 3 min/ })).toContainText('2:00')

  await openRound(page, 1)
  const opening = round(page, 1)
  await expect(opening.locator('mark')).toHaveText([/The host cares/, /warms when it is cold/])
  await expect(opening.getByText('Spoken for 40 s at 125 words a minute')).toBeVisible()
  await expect(opening.locator('audio')).toHaveAccessibleName('Recording: The question')
  await openRound(page, 2)
  const scenario = round(page, 2)
  await expect(scenario).toContainText('Choice wrong')
  await expect(scenario).toContainText('Not here, your choice, certain')
  await expect(scenario).toContainText('A mild herbal cup is warm and keeps nobody awake.')
  await expect(scenario.getByText('You: Does the guest mind caffeine?')).toBeVisible()
  const asking = scenario.getByRole('listitem').filter({ hasText: 'Is the guest allergic to any herb?' })
  await expect(asking).toContainText('Missed: the scenario leaves it out')
  await expect(scenario.getByText('Asked by you')).toBeVisible()

  const said = page.getByRole('definition').filter({ hasText: 'of 8' })
  await expect(said).toHaveText('5 of 8')
  const talk = opening.getByRole('checkbox', { name: 'It gives time to talk' })
  await heard(talk)
  await opening.getByText('It gives time to talk').click()
  await expect(talk).toBeChecked()
  await expect(said).toHaveText('6 of 8')
  await expect(opening.getByText('not heard; said by the candidate’s own mark')).toBeVisible()
  await page.reload()
  await expect(said).toHaveText('6 of 8')
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('cards come forward as one and are taken back as one, and a recording is deleted', async ({
    page,
    server,
  }) => {
    await page.goto(`/interview/${await sat(page, server)}`)
    const forward = page.locator('#forward')
    await expect(forward.getByRole('row')).toContainText([
      'Card',
      /Why are warm drinks.*Hard: 2 of 3 key points were said.*not asked yet/,
      /A guest at ten in the evening.*Again: The choice was wrong.*not asked yet/,
    ])
    expect(await savedReviews(page)).toHaveLength(0)
    await forward.getByRole('button', { name: 'Bring all 2 forward' }).click()
    await expect(forward.getByText('2 cards came forward in your reviews.')).toBeVisible()
    expect(await savedReviews(page)).toHaveLength(2)
    await forward.getByRole('button', { name: 'Take all 2 back' }).click()
    await expect(forward.getByText('Taken back: this interview leaves no trace')).toBeVisible()
    expect((await savedReviews(page)).every(({ undo }) => undo !== null)).toBe(true)

    await openRound(page, 1)
    const sound = (await page.locator('audio').getAttribute('src')) ?? ''
    expect((await page.request.get(sound)).status()).toBe(200)
    await page.getByText('Delete the recording').click()
    await page.getByRole('button', { name: 'Delete for good' }).click()
    await openRound(page, 1)
    await expect(page.getByText('The recording was deleted.')).toBeVisible()
    await expect(round(page, 1).getByText('Spoken for 40 s')).toBeVisible()
    expect((await page.request.get(sound)).status()).toBe(404)
  })
})

test('the report is taken along as text, as data and on paper', async ({ page, server }) => {
  const id = await met(page, server)
  await page.goto(`/interview/${id}`)
  const taken = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name, exact: true }).click(),
    ])
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
    return { file: download.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') }
  }
  const markdown = await taken('Markdown')
  expect(markdown.file).toMatch(/\.md$/)
  expect(markdown.text).toContain('A guest at ten in the evening')
  expect(markdown.text).toContain('The host cares')
  const json = await taken('JSON')
  expect(json.file).toMatch(/\.json$/)
  expect(JSON.parse(json.text)).toMatchObject({ id, rounds: [{ kind: 'opening' }, {}, { kind: 'closing' }] })

  await expect(page.getByText('Seemed to guess here.')).toBeVisible()
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.locator('mark').filter({ hasText: 'Then I would serve water' })).toBeVisible()
  await expect(page.getByText('Seemed to guess here.')).toBeHidden()
  await expect(page.getByRole('navigation')).toBeHidden()
  for (const button of await page.getByRole('main').locator('button').all()) await expect(button).toBeHidden()
  const colours = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body)
    return [backgroundColor, color]
  })
  expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(29, 28, 26)'])
  const pdf = await page.pdf({ preferCSSPageSize: true })
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(2)
})

test('a link shows the report without notes, in any browser, until it is withdrawn', async ({
  page,
  browser,
  server,
}) => {
  await page.goto(`/interview/${await met(page, server)}`)
  const address = await makeLink(page, 'reader', 'Jo')
  const elsewhere = await browser.newPage()
  await elsewhere.goto(address)
  await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText(/^Half of the choices held; /)
  await expect(elsewhere.getByText('Shared with Jo, to be read.')).toBeVisible()
  await expect(elsewhere).toHaveTitle('Interview report · Runwhere')
  await openRound(elsewhere, 1)
  await expect(elsewhere.locator('mark').first()).toContainText('The host cares')
  await expect(elsewhere.getByText('said by the interviewer’s mark')).toBeVisible()
  await expect(elsewhere.getByRole('region', { name: 'Scorecard' })).toContainText(
    'In round 1: “The host cares”',
  )
  const received = await elsewhere.content()
  for (const secret of [
    'Seemed to guess here',
    'Asked for nothing at all',
    '/recordings/',
    'href="/questions',
  ])
    expect(received).not.toContain(secret)
  await expect(elsewhere.getByRole('link').filter({ hasNotText: 'Skip to content' })).toHaveCount(0)
  await expect(elsewhere.getByRole('checkbox')).toHaveCount(0)

  await page.getByRole('button', { name: 'Withdraw the link for Jo' }).click()
  await expect(page.getByRole('list', { name: 'Links to this report' })).toContainText('withdrawn 7 Dec 2026')
  await elsewhere.reload()
  await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText('This link was withdrawn')
  expect(await elsewhere.content()).not.toContain('The host cares')
  await elsewhere.close()
})

test('raters score apart from each other, and how alike they scored is shown', async ({
  page,
  browser,
  server,
}) => {
  await page.goto(`/interview/${await met(page, server)}`)
  const calibration = page.locator('#calibration')
  await expect(calibration).toContainText('Interviewer has scored it. Agreement needs a second rater')
  const links = [await makeLink(page, 'rater', 'Ana'), await makeLink(page, 'rater', 'Ben')]
  const [ana, ben] = [await browser.newPage(), await browser.newPage()]
  await ana.goto(links[0] ?? '')
  await expect(ana).toHaveTitle('Interview to score · Runwhere')
  await score(ana, [['Requirements', 2, '']])
  await expect(ana.getByRole('status').last()).toContainText(
    'Requirements has a score and nothing it rests on',
  )
  const quoting = ana.getByRole('group', { name: 'Requirements' })
  await quoting.getByRole('textbox').fill('coffee is quick')
  await expect(quoting).toContainText('A quote from 2. A guest at ten in the evening.')
  await score(ana, [
    ['Trade-offs', 2, 'Named one side only.'],
    ['Communication', 3, 'The host cares'],
  ])
  await expect(ana.getByText('Saved. You can change your scores until 6 Jan 2027')).toBeVisible()

  await ben.goto(links[1] ?? '')
  const received = await ben.content()
  for (const secret of [
    'Named one side only',
    'Seemed to guess here',
    'Asked for nothing at all',
    'Not here',
  ])
    expect(received).not.toContain(secret)
  await expect(ben.getByRole('radio', { checked: true })).toHaveCount(0)
  await score(ben, [
    ['Requirements', 1, 'Asked for nothing.'],
    ['Trade-offs', 2, 'One side.'],
    ['Communication', 4, 'Calm and clear.'],
  ])
  await expect(ben.getByText(/^Saved\./)).toBeVisible()
  await ben.reload()
  await expect(ben.getByRole('radio', { checked: true })).toHaveCount(3)

  await page.reload()
  await expect(calibration).toContainText('3 of 7 comparisons of two raters’ scores are the same')
  const pairs = calibration.getByRole('table', { name: 'Agreement of every two raters' })
  await expect(pairs.getByRole('row', { name: /^Ana and Ben/ })).toContainText('1 of 3')
  await expect(calibration.getByRole('img', { name: 'Drift by competency' })).toBeVisible()
  await calibration.getByText('As a table').click()
  const drift = calibration.getByRole('table', { name: 'Drift by competency' })
  await expect(drift.getByRole('row', { name: /^Trade-offs/ })).toHaveText('Trade-offsnot scored2 (0)2 (0)')
  await expect(drift.getByRole('row', { name: /^Communication/ })).toHaveText(
    'Communication3 (−0.5)3 (−0.5)4 (+1.0)',
  )
  await ana.close()
  await ben.close()
})
