import {
  answerField,
  answerSeen,
  bothSeated,
  draftSeen,
  exchanges,
  heading,
  held,
  inquire,
  notes,
  press,
  reachScenario,
} from './rooming.ts'
import { ready } from './studying.ts'
import { expect, test } from './test.ts'

test('a lost network, a reload and a server that was killed lose nothing and show nothing twice', async ({
  page: host,
  browser,
  server,
}) => {
  test.slow()
  const { links, guest } = await bothSeated(host, browser, server.url)
  await reachScenario(host, guest)

  await guest.context().setOffline(true)
  await expect(guest.getByText('The connection is lost.')).toBeVisible()
  await answerField(guest).fill('Written without a network.')
  await inquire(guest, 'Does caffeine matter?')
  await host.getByRole('textbox', { name: 'Answer in your own words' }).fill('Take your time.')
  await host.keyboard.press('Control+Enter')
  await expect(exchanges(host)).toHaveCount(1)
  await guest.context().setOffline(false)
  await expect(guest.getByText('The connection is back.')).toBeVisible({ timeout: 20_000 })
  await expect(draftSeen(host)).toHaveValue('Written without a network.')
  await expect(exchanges(host)).toHaveText([/Take your time\./, /Does caffeine matter\?/])
  await expect(exchanges(guest)).toHaveText([/Take your time\./, /Does caffeine matter\?/])

  await server.kill()
  await expect(host.getByText('The connection is lost.')).toBeVisible({ timeout: 20_000 })
  await expect(guest.getByText('The connection is lost.')).toBeVisible({ timeout: 20_000 })
  // Ahead of the server each side shows what it did.
  await press(host, 'a', '1', 'm')
  await host.keyboard.type('While the server was away.')
  await expect(exchanges(host).last()).toHaveText(/Yes, after six\./)
  await press(guest, '1', 'k', 'w')
  await guest.keyboard.press('Control+a')
  await guest.keyboard.type('Tea, decided while nobody listened.')
  await guest.keyboard.press('Control+Enter')
  await expect(heading(guest)).toHaveText('Answered')
  await server.start()
  await expect(answerSeen(host)).toHaveValue('Tea, decided while nobody listened.', { timeout: 30_000 })
  await expect(guest.getByText('Yes, after six.')).toHaveCount(1, { timeout: 30_000 })

  await Promise.all([host.reload(), guest.reload()])
  await ready(host)
  await expect(answerSeen(host)).toHaveValue('Tea, decided while nobody listened.')
  await expect(notes(host)).toHaveText(/While the server was away\./)
  const state = await held(host, links)
  expect(state.asks[1]).toMatchObject({
    inquiries: [
      { words: null, reply: 'Take your time.' },
      { words: 'Does caffeine matter?', clarifications: [0] },
    ],
    revealed: [0],
    answer: { words: 'Tea, decided while nobody listened.', choice: 'tea', confidence: 'fairly' },
    ticks: { 0: { said: true } },
  })
  expect(state.notes.map(({ words }) => words)).toEqual(['While the server was away.'])
})

test('what was written as the server went away is there after a reload of the page', async ({
  page: host,
  browser,
  server,
}) => {
  const { guest } = await bothSeated(host, browser, server.url)
  await reachScenario(host, guest)
  await guest.route('**/events?*', (route) => route.abort())
  await answerField(guest).fill('Never sent by this page.')
  await expect(guest.getByText('The connection is lost.')).toBeVisible()
  await guest.unroute('**/events?*')
  await guest.reload()
  await expect(draftSeen(host)).toHaveValue('Never sent by this page.')
  await expect(answerField(guest)).toHaveValue('Never sent by this page.')
})
