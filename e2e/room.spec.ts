import {
  answerField,
  answerSeen,
  bothSeated,
  draftSeen,
  end,
  exchanges,
  heading,
  held,
  inquire,
  join,
  notes,
  openDesk,
  openRoom,
  otherBrowser,
  press,
  select,
} from './rooming.ts'
import { ready } from './studying.ts'
import { expect, test } from './test.ts'

test('two people hold an interview: asked for, given, answered, probed, changed, scored', async ({
  page: host,
  browser,
  server,
}) => {
  test.slow()
  const links = await openRoom(host)
  await openDesk(host, links)
  await expect(host.getByRole('textbox', { name: 'Link for the candidate' })).toHaveValue(
    `${server.url}${links.guest}`,
  )
  const guest = await otherBrowser(browser, server.url)
  await guest.goto(links.guest)
  await expect(heading(guest)).toHaveText('You are invited to a mock interview')
  // Opening the link took no seat.
  await expect(host.getByText('Nobody has joined')).toBeVisible()
  await join(guest, links)
  await expect(host.getByText('Candidate is here', { exact: true })).toBeVisible()

  await press(host, 'n', 'n')
  await expect(heading(guest)).toHaveText('Why are warm drinks served to guests?')
  await expect(heading(guest)).toBeFocused()
  await expect(guest.getByRole('timer', { name: 'Time left' })).toHaveText(/^(10:00|9:5\d) left$/)
  await answerField(guest).pressSequentially('A warm drink shows care')
  await expect(draftSeen(host)).toHaveValue('A warm drink shows care')
  // The grader hears it in what is written, and the interviewer's tick decides.
  const care = host.getByRole('checkbox', { name: 'It shows care for the guest' })
  await expect(care).toBeChecked()
  await expect(care).toHaveAccessibleDescription(/^Heard in the words/)
  await guest.keyboard.press('Control+Enter')
  await expect(heading(guest)).toHaveText('Answered')
  await expect(answerSeen(host)).toHaveValue('A warm drink shows care')
  await press(host, '1', '2')
  await expect(care).not.toBeChecked()
  await expect(host.getByRole('checkbox', { name: 'It gives time to talk' })).toBeChecked()

  await press(host, 'n')
  await expect(heading(guest)).toHaveText('A guest at ten in the evening')
  await expect(guest.getByText('peppermint')).toHaveCount(0)
  await inquire(guest, 'Are there allergies to herbs?')
  await expect(exchanges(host)).toHaveText(/Candidate: Are there allergies to herbs\?Not answered yet\./)
  await press(host, 's')
  await expect(exchanges(guest)).toHaveText(/To camomile; peppermint is welcome\./)
  await host.getByRole('textbox', { name: 'Answer in your own words' }).fill('And sugar is at hand.')
  await host.keyboard.press('Control+Enter')
  await expect(exchanges(guest).last()).toHaveText('Interviewer: And sugar is at hand.')

  await press(guest, '1', 'k', 'w')
  await guest.keyboard.type('Peppermint tea: it is warm and lets the guest sleep.')
  await guest.keyboard.press('Control+Enter')
  await expect(answerSeen(host)).toHaveValue(/^Peppermint tea/)
  await expect(host.getByText('fairly sure')).toBeVisible()

  // A score rests on something, or is not given.
  const three = host.getByRole('button', { name: 'Trade-offs: 3' })
  await three.click()
  await expect(
    host.getByRole('alert').filter({ hasText: 'Not given: a score needs evidence.' }),
  ).toBeVisible()
  await expect(three).toHaveAttribute('aria-pressed', 'false')
  await select(host, 'it is warm')
  await host.keyboard.press('u')
  await expect(host.getByText('Quoted for the next score')).toBeVisible()
  await three.click()
  await expect(three).toHaveAttribute('aria-pressed', 'true')
  await expect(host.getByText('“it is warm” Take back')).toBeVisible()
  await host.getByRole('button', { name: 'Cost sense: what it is about' }).click()
  await host
    .getByRole('textbox', { name: /^A note it rests on/ })
    .last()
    .fill('Never spoke of the price.')
  await host.getByRole('button', { name: 'Cost sense: 1' }).click()
  await expect(host.getByText('Note: Never spoke of the price.')).toBeVisible()

  await press(host, 'm')
  await host.keyboard.type('Asked before choosing.')
  await host.keyboard.press('Control+Enter')
  await press(host, 'q')
  await expect(heading(guest)).toHaveText('And if there were no kettle?')
  await answerField(guest).fill('A glass of water, then.')
  await guest.keyboard.press('Control+Enter')
  await expect(heading(guest)).toHaveText('Answered')
  await press(host, 'z')
  await expect(guest.getByText('The guest will work until two, and likes it mild.')).toBeVisible()
  await press(guest, '1', 'l')
  await guest.keyboard.press('Control+Enter')
  await expect(host.getByRole('article').getByText('answered', { exact: true })).toBeVisible()

  // The clock stands for both.
  await press(host, 'p')
  await expect(guest.getByText('Paused', { exact: true }).first()).toBeVisible()
  await press(host, 'p')

  await Promise.all([host.reload(), guest.reload()])
  await ready(host)
  await expect(notes(host)).toHaveText(/Asked before choosing\./)
  await expect(host.getByRole('button', { name: 'Trade-offs: 3' })).toHaveAttribute('aria-pressed', 'true')
  await expect(heading(guest)).toHaveText('Answered')

  await end(host)
  await expect(heading(guest)).toHaveText('The interview is over')
  await expect(host.getByText('Still to give: 3 of 5 scores, and feedback for the candidate.')).toBeVisible()
  // What is past is folded up, and keys do nothing to it, until it is picked in the script.
  await expect(answerSeen(host)).toBeHidden()
  await press(host, '1')
  await host
    .getByRole('navigation', { name: 'Script' })
    .getByRole('button', { name: 'A guest at ten in the evening' })
    .click()
  await expect(answerSeen(host)).toHaveValue(/^Peppermint tea/)
  for (const [page, well] of [
    [host, 'You asked first.'],
    [guest, 'You gave me time.'],
  ] as const) {
    await page.getByRole('textbox', { name: 'What went well' }).fill(well)
    await page.getByRole('button', { name: 'Send the feedback' }).click()
  }
  await expect(guest.getByText('You asked first.')).toBeVisible()
  await expect(host.getByText('Still to give: 3 of 5 scores. ')).toBeVisible()
  await expect(host.getByText('You gave me time.')).toBeVisible()
  await expect(host.getByRole('link', { name: 'The report of this interview' })).toBeVisible()
  await expect(guest.getByRole('link')).toHaveText(['Skip to content'])

  const state = await held(host, links)
  expect(state.asks.map(({ ask }) => ask)).toEqual(['0.main', '1.main', '1.probe.0', '1.flip.guest-stays-up'])
  expect(state.asks[0]?.ticks).toMatchObject({ 0: { said: false }, 1: { said: true } })
  expect(state.asks[1]?.revealed).toEqual([1])
  expect(state.notes.map(({ words }) => words)).toEqual(['Asked before choosing.'])
  expect(state.scores).toMatchObject({
    'trade-offs': { score: 3, evidence: { tag: 'quote', ask: '1.main', start: 16, end: 26 } },
    'cost-sense': { score: 1, evidence: { tag: 'note' } },
  })
})

test.describe('with questions enough for several rounds', () => {
  test.use({ content: 'content' })

  test('roles are swapped for a second round, and each side has its own view of it', async ({
    page: host,
    browser,
    server,
  }) => {
    test.slow()
    const plan = { packId: 'ec2-vs-lambda', level: 'senior', axes: [] }
    const { links, guest } = await bothSeated(host, browser, server.url, plan)
    await press(host, 'n', 'n')
    await expect(answerField(guest)).toBeVisible()
    const first = (await heading(guest).textContent()) ?? ''
    await end(host)
    await host.getByRole('button', { name: 'Swap roles' }).click()
    await expect(heading(host)).toHaveText('You are in')
    await expect(heading(guest)).toHaveText('The candidate is here')
    for (const page of [host, guest]) await expect(heading(page)).toBeFocused()
    await ready(guest)
    await press(guest, 'n', 'n')
    await expect(answerField(host)).toBeVisible()
    // Whoever answers now has read what is right of the question before.
    await expect(heading(host)).not.toHaveText(first)
    await answerField(host).fill('Answered from the other chair.')
    await host.keyboard.press('Control+Enter')
    await expect(answerSeen(guest)).toHaveValue('Answered from the other chair.')
    // The host can still let another browser in.
    await host.getByRole('button', { name: 'Link', exact: true }).click()
    const dialog = host.getByRole('dialog', { name: 'The interviewer’s link' })
    await expect(dialog.getByRole('textbox', { name: 'Link for the interviewer' })).toHaveValue(
      `${server.url}${links.guest}`,
    )
    await expect(dialog.getByRole('button', { name: 'Free the seat' })).toBeEnabled()
    await dialog.getByRole('button', { name: 'Close' }).click()
    await end(guest)
    await expect(guest.getByText('Whoever opened the room can begin another one')).toBeVisible()
    await expect(guest.getByRole('link', { name: 'The report of this interview' })).toHaveCount(0)

    await host.getByRole('button', { name: 'Same roles again' }).click()
    await expect(heading(host)).toHaveText('You are in')
    await expect(heading(guest)).toHaveText('The candidate is here')
  })
})
