import {
  answerField,
  answerInWords,
  asked,
  begin,
  came,
  endEarly,
  inquiryField,
  openInterview,
  savedAnswers,
  seen,
  timer,
} from './interviewing.ts'
import { persistentBrowser } from './persistent-browser.ts'
import { ready } from './studying.ts'
import { expect, MINUTE, test } from './test.ts'

const OVER = /\/interview\/[0-9a-f-]{36}$/

test('a whole interview of ten minutes runs by keyboard alone, with what each answer came to', async ({
  page,
}) => {
  test.slow()
  const id = await openInterview(page)
  await expect(asked(page)).toHaveText('10 minutes, everyday')
  await begin(page)

  await expect(asked(page)).toHaveText('Why are warm drinks served to guests?')
  await expect(asked(page)).toBeFocused()
  await expect(page.getByText('Round 1 of 3')).toBeVisible()
  await expect(timer(page)).toHaveText(/^(10:00|9:5\d) left$/)
  await answerInWords(page, 'The host cares, and it warms when it is cold.')
  await expect(came(page)).toHaveText('2 of 3 key points said')
  await expect(came(page)).toBeFocused()
  await expect(page.locator('mark')).toHaveText([/The host cares/, /warms when it is cold/])
  await expect(page.getByText(/^It took \d+ s of the 2 min meant for it\.$/)).toBeVisible()
  const talk = page.getByRole('checkbox', { name: 'It gives time to talk' })
  await talk.press('Space')
  await expect(came(page)).toHaveText('3 of 3 key points said')
  await page.keyboard.press('Enter')

  await expect(asked(page)).toHaveText('A guest at ten in the evening')
  for (const words of ['Is the guest allergic to any herb?', 'xyzzy plugh']) {
    await page.keyboard.press('i')
    await expect(inquiryField(page)).toBeFocused()
    await page.keyboard.type(words)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
  }
  const log = page.getByRole('log', { name: 'What you asked' })
  await expect(log).toContainText('To camomile; peppermint is welcome.')
  await expect(log).toContainText('Nothing more is known about that.')
  await expect(log).not.toContainText('Yes, after six.')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('status').filter({ hasText: 'No option chosen yet.' })).toBeVisible()
  for (const key of ['2', 'k']) await page.keyboard.press(key)
  await answerInWords(page, 'It has to be hot. Coffee, although tea costs less.')
  await expect(came(page)).toHaveText(/^Tea, not Coffee; \d of 3 key points said$/)
  const options = page.getByRole('list', { name: 'Every option' }).getByRole('listitem')
  await expect(options).toHaveText([/^Tea.*A mild herbal cup is warm/, /^Coffee.*keep the guest awake/])
  await expect(page.getByRole('heading', { name: 'What a whole answer has' })).toBeVisible()
  await page.keyboard.press('Enter')

  for (const probe of ['And if there were no kettle?', 'You chose coffee. What happens at eleven?']) {
    await expect(asked(page)).toHaveText(probe)
    await answerInWords(page, 'Water, and the caffeine keeps awake for hours.')
    await expect(came(page)).toHaveText('1 of 1 key points said')
    await page.keyboard.press('Enter')
  }

  await expect(page.getByText('Now one thing changes')).toBeVisible()
  for (const key of ['1', 'l']) await page.keyboard.press(key)
  await answerInWords(page, 'Still tea: mild was asked for.')
  await expect(came(page)).toHaveText('Tea. Right')
  await page.keyboard.press('Enter')

  await expect(asked(page)).toHaveText('Sum up')
  await answerInWords(page, 'Tea, since it must not keep awake.')
  await expect(came(page)).toHaveText('Kept for the report')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await seen(page, id)).status).toBe('over')
  await expect(timer(page)).toBeHidden()
  expect(await savedAnswers(page, id)).toMatchObject({
    '1.main': { choice: 'coffee', confidence: 'fairly' },
    '1.flip.guest-stays-up': { choice: 'tea', confidence: 'certain' },
    '2.main': { words: 'Tea, since it must not keep awake.' },
  })
  expect((await seen(page, id)).asks[0]?.feedback).toMatchObject({
    points: [{}, { said: true, by: 'candidate' }, {}],
  })
})

test('under pressure the next question comes at once, and nothing is told before the end', async ({
  page,
}) => {
  const received: string[] = []
  page.on('response', async (response) => {
    if (response.url().includes('/interview')) received.push(await response.text().catch(() => ''))
  })
  const id = await openInterview(page, { mode: 'pressure' })
  await begin(page)
  await answerInWords(page, 'The host cares.')
  await expect(asked(page)).toHaveText('A guest at ten in the evening')
  for (const key of ['2', 'k']) await page.keyboard.press(key)
  await answerInWords(page, 'Coffee is hot.')
  await expect(asked(page)).toHaveText('And if there were no kettle?')
  expect((await seen(page, id)).clock.since).not.toBeNull()
  expect(received.length).toBeGreaterThan(5)
  expect(received.join('\n')).not.toMatch(/time to talk|must not keep the guest awake|mild herbal/)
  await endEarly(page)
  expect((await seen(page, id)).status).toBe('over')
})

test('a reload, and another browser, go on with the words as they were left', async ({
  page,
  browser,
  server,
}) => {
  const id = await openInterview(page)
  await begin(page)
  await page.keyboard.press('w')
  await page.keyboard.type('The host cares')
  await page.reload()
  await expect(answerField(page)).toHaveValue('The host cares')
  await ready(page)
  await page.keyboard.press('w')
  await page.keyboard.press('End')
  await page.keyboard.type(', and there is time to talk')
  await expect
    .poll(async () => (await seen(page, id)).asks[0]?.draft?.words)
    .toBe('The host cares, and there is time to talk')

  const elsewhere = await (await browser.newContext({ baseURL: server.url })).newPage()
  await elsewhere.goto(`/interview/${id}`)
  await expect(answerField(elsewhere)).toHaveValue('The host cares, and there is time to talk')
  await ready(elsewhere)
  await elsewhere.keyboard.press('Control+Enter')
  await expect(came(elsewhere)).toHaveText('2 of 3 key points said')

  // What is answered here too is said to be too late, and the page shows what the other one came to.
  await page.keyboard.type(', which warms')
  await page.keyboard.press('Control+Enter')
  await expect(
    page.getByText('Not saved: That is answered already: go on with what comes next.'),
  ).toBeVisible()
  await expect(came(page)).toHaveText('2 of 3 key points said')
  await page.getByRole('button', { name: 'Let it go' }).click()
  await expect(page.getByText('Not saved')).toBeHidden()

  // A page looks again when it is looked at.
  await elsewhere.keyboard.press('Enter')
  await expect(asked(elsewhere)).toHaveText('A guest at ten in the evening')
  await page.evaluate(() => dispatchEvent(new Event('focus')))
  await expect(asked(page)).toHaveText('A guest at ten in the evening')
  expect(await savedAnswers(page, id)).toEqual({
    '0.main': { words: 'The host cares, and there is time to talk' },
  })
  await elsewhere.context().close()
})

test('a browser that crashed goes on with the words, and being away takes no time', async ({
  page,
  server,
  launchOptions,
}, info) => {
  const browser = persistentBrowser(info.outputPath('profile'), { ...launchOptions, baseURL: server.url })
  const first = await browser.open()
  const id = await openInterview(first)
  await begin(first)
  await first.keyboard.press('w')
  await first.keyboard.type('The host cares')
  await expect.poll(async () => (await seen(page, id)).asks[0]?.draft?.words).toBe('The host cares')
  await browser.crash()

  const again = await browser.open()
  await again.goto(`/interview/${id}`)
  await expect(answerField(again)).toHaveValue('The host cares')
  await expect.poll(() => again.evaluate((name) => localStorage.getItem(name), `seen ${id}`)).not.toBeNull()
  // As after the lid was closed.
  server.passTime(20 * MINUTE)
  await again.clock.setSystemTime(Date.now() + 20 * MINUTE)
  await expect(asked(again)).toHaveText('Paused')
  await again.keyboard.press('Enter')
  await expect(timer(again)).toHaveText(/^(9:\d\d|8:[345]\d) left$/)
  await expect(answerField(again)).toHaveValue('The host cares')
  // Who has come back is not taken for away a second later.
  await again.waitForTimeout(2500)
  await expect(answerField(again)).toHaveValue('The host cares')
  expect((await seen(page, id)).status).toBe('running')
  await browser.close()
})

test('what is said while the server is away is kept over a reload, and counts once it is back', async ({
  page,
  server,
}) => {
  const id = await openInterview(page)
  await begin(page)
  await server.kill()
  await answerInWords(page, 'The host cares.')
  await expect(page.getByText('1 answer not saved yet')).toBeVisible()
  await expect(page.getByText('Everything you said is kept in this browser.')).toBeVisible()
  await page.reload().catch(() => undefined)
  await server.start()
  await page.goto(`/interview/${id}`)
  await expect(came(page)).toHaveText('1 of 3 key points said')
  expect(await savedAnswers(page, id)).toMatchObject({ '0.main': { words: 'The host cares.' } })
})

test('the clock stands in a pause, and what is asked is hidden', async ({ page, server }) => {
  const id = await openInterview(page)
  await begin(page)
  await page.keyboard.press('p')
  await expect(asked(page)).toHaveText('Paused')
  await expect(answerField(page)).toBeHidden()
  await expect.poll(async () => (await seen(page, id)).status).toBe('paused')
  server.passTime(30 * MINUTE)
  await page.reload()
  await ready(page)
  await page.keyboard.press('Enter')
  await expect(timer(page)).toHaveText(/^9:\d\d left$/)
  server.passTime(11 * MINUTE)
  await page.reload()
  await expect(timer(page)).toHaveText(/^\+1:\d\d over$/)
  // Late is said, not refused; then only the closing is left.
  await answerInWords(page, 'It shows care, there is time to talk, and it warms in the cold.')
  await expect(came(page)).toHaveText('3 of 3 key points said')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
  await expect(asked(page)).toHaveText('Sum up')
})

test('an interview is set up without script, begun as the last time, and found again', async ({
  page,
  browser,
  server,
}) => {
  const context = await browser.newContext({ baseURL: server.url, javaScriptEnabled: false })
  const plain = await context.newPage()
  await plain.goto('/interview')
  await plain.getByRole('radio', { name: /^45 minutes/ }).check({ force: true })
  await plain.getByRole('button', { name: 'Set up the interview' }).click()
  await expect(plain.getByText('There are not enough questions for that.')).toBeVisible()
  await plain.getByRole('radio', { name: /^20 minutes/ }).check({ force: true })
  await plain.getByRole('radio', { name: /^Pressure/ }).check({ force: true })
  await plain.getByRole('button', { name: 'Set up the interview' }).click()
  await expect(plain).toHaveURL(OVER)
  await expect(plain.locator('noscript p')).toContainText('An interview needs JavaScript')
  await context.close()

  await page.goto('/')
  await page.getByRole('link', { name: 'Go on with the mock interview' }).click()
  await expect(page.getByRole('region', { name: 'Not over yet' })).toContainText(
    '20 minutes, everyday, under pressure',
  )
  await page.getByRole('button', { name: /^20 minutes, everyday.*As last time.*under pressure/ }).click()
  await expect(page).toHaveURL(OVER)
  await ready(page)
  await begin(page)
  await page.goto('/interview')
  // What was set up and not begun was begun, rather than another like it.
  await expect(page.getByRole('region', { name: 'Not over yet' }).getByRole('listitem')).toHaveText([
    /0 questions answered/,
  ])
})

test('a room is opened for somebody else, with one link to send', async ({ page }) => {
  await page.goto('/interview')
  await page.getByRole('link', { name: 'Open a room' }).click()
  await page.getByText('10 minutes', { exact: true }).click()
  const open = page.getByRole('button', { name: 'Open the room' })
  await expect(async () => {
    await open.click({ timeout: 1000 })
    await expect(page.getByRole('heading', { name: 'The room is open' })).toBeFocused({ timeout: 2000 })
  }).toPass()
  const link = page.getByRole('textbox', { name: 'Send this link to the candidate' })
  await expect(link).toHaveValue(/^http:\/\/127\.0\.0\.1:\d+\/room\/[\w-]{43}$/)
  const sent = new URL(await link.inputValue()).pathname
  await page.getByRole('button', { name: 'Copy' }).click()
  await expect(
    page.getByRole('status').filter({ hasText: /^(Copied\.|The browser does not let)/ }),
  ).toBeVisible()
  await page.getByRole('link', { name: 'Go to the room' }).click()
  await expect(page).toHaveURL(/\/room\/[\w-]{43}#\/room\/[\w-]{43}$/)
  expect(new URL(page.url()).pathname).not.toBe(sent)
  // The room shows the link again.
  await expect(page.getByRole('textbox', { name: 'Link for the candidate' })).toHaveValue(
    new RegExp(`${sent}$`),
  )
})
