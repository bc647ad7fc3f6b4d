import { bothSeated, heading, join, otherBrowser } from './rooming.ts'
import { ready } from './studying.ts'
import { expect, HOUR, test } from './test.ts'

test('a link lets in one browser, until it is freed, withdrawn or past', async ({
  page: host,
  browser,
  server,
}) => {
  test.slow()
  const { links, guest } = await bothSeated(host, browser, server.url)
  // Followed once more from another site, as out of web mail, the link leads the same browser to its seat.
  await guest.goto(`http://localhost:${new URL(server.url).port}/questions`)
  await guest.evaluate((href) => {
    const link = document.createElement('a')
    link.href = href
    document.body.append(link)
    link.click()
  }, `${server.url}${links.guest}`)
  await expect(heading(guest)).toHaveText('You are in')
  await expect(guest).toHaveTitle('Interview room · Runwhere')
  await ready(guest)
  const second = await otherBrowser(browser, server.url)
  await second.goto(links.guest)
  await expect(heading(second)).toHaveText('This seat is taken')
  await expect(second).toHaveTitle('This seat is taken · Runwhere')
  // Who skips to the content keeps the link that stands behind the # of the address.
  await host.getByRole('link', { name: 'Skip to content' }).focus()
  await host.keyboard.press('Enter')
  await expect(host.getByRole('textbox', { name: 'Link for the candidate' })).toHaveValue(
    `${server.url}${links.guest}`,
  )
  await expect(host).toHaveURL(new RegExp(`#${links.guest}$`))
  await expect(second.getByRole('button')).toHaveCount(0)

  await host.getByRole('button', { name: 'Free the seat' }).click()
  await expect(host.getByText('The seat is free: the same link lets another browser in.')).toBeVisible()
  await expect(heading(guest)).toHaveText('You have no seat in this room now')
  await second.reload()
  await second.getByRole('button', { name: 'Join the interview' }).click()
  await expect(heading(second)).toHaveText('You are in')
  await guest.getByRole('button', { name: 'Back to joining' }).click()
  await expect(heading(guest)).toHaveText('This seat is taken')

  await host.getByRole('button', { name: 'Withdraw this link and make a new one' }).click()
  await expect(heading(second)).toHaveText('This link was withdrawn')
  await expect(host.getByText('This is a new link.')).toBeVisible()
  const renewed = await host.getByRole('textbox', { name: 'Link for the candidate' }).inputValue()
  expect(renewed).toMatch(new RegExp(`^${server.url}/room/[\\w-]{43}$`))
  expect(renewed).not.toContain(links.guest)
  await join(second, { ...links, guest: renewed })

  await guest.goto('/room/nowhere')
  await expect(heading(guest)).toHaveText('This link leads nowhere')
  // Nor do addresses that no link has lead a guest to pages they may not open.
  for (const path of ['/room', '/room/nowhere/at-all']) {
    expect((await guest.goto(path))?.status()).toBe(404)
    await expect(heading(guest)).toHaveText('This link leads nowhere')
    await expect(guest).toHaveTitle('Interview room · Runwhere')
    await expect(guest.getByRole('link')).toHaveText(['Skip to content'])
  }
  server.passTime(25 * HOUR)
  for (const page of [host, second]) {
    await page.reload()
    await expect(heading(page)).toHaveText('This link has expired')
  }
})
