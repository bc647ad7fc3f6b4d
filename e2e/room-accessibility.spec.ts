import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expectStill } from './motion.ts'
import {
  answerField,
  end,
  heading,
  inquire,
  join,
  openDesk,
  openRoom,
  otherBrowser,
  press,
  reachScenario,
} from './rooming.ts'
import { expect, test } from './test.ts'

const NARROW = { viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true }

const expectNothingFound = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  const { wide, window } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    window: innerWidth,
  }))
  expect(wide).toBeLessThanOrEqual(window)
  await expectStill(page)
}

const expectHighEnough = async (page: Page) => {
  const small = await page
    .locator('body')
    .evaluate((body) =>
      [...body.querySelectorAll('main button, main summary, main label:has(input)')]
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44)
        .map((one) => one.textContent),
    )
  expect(small).toEqual([])
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme })

    test('axe finds nothing at the desk nor with a candidate on a screen 320 px wide', async ({
      page: host,
      browser,
      server,
    }) => {
      test.slow()
      await host.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      const links = await openRoom(host)
      await openDesk(host, links)
      await expectNothingFound(host)
      const guest = await otherBrowser(browser, server.url, {
        colorScheme,
        reducedMotion: 'reduce',
        ...NARROW,
      })
      const candidate = async () => {
        await expectNothingFound(guest)
        await expectHighEnough(guest)
      }
      await guest.goto(links.guest)
      await candidate()
      await join(guest, links)
      await candidate()
      await reachScenario(host, guest)
      await inquire(guest, 'Does the guest mind caffeine?')
      await press(host, 'a')
      await guest.getByRole('radio', { name: 'Coffee' }).check({ force: true })
      await answerField(guest).fill('Coffee, since it is warm.')
      await expect(host.getByRole('textbox', { name: /^Draft/ })).toHaveValue('Coffee, since it is warm.')
      await candidate()
      await host.getByRole('button', { name: 'Trade-offs: 3' }).click()
      await host.getByText(/^The answer:/).click()
      await expectNothingFound(host)
      await press(host, 'w')
      await expect(heading(guest)).toHaveText('You chose coffee. What happens at eleven?')
      await candidate()
      await press(host, 'z', 'm')
      await host.keyboard.type('Chose before asking.')
      await press(host, '?')
      await expectNothingFound(host)
      await press(host)
      await expect(guest.getByText('The guest will work until two, and likes it mild.')).toBeVisible()
      await candidate()
      await guest.context().setOffline(true)
      await expect(guest.getByText('The connection is lost.')).toBeVisible()
      await candidate()
      await guest.context().setOffline(false)
      await expect(guest.getByText('The connection is lost.')).toBeHidden({ timeout: 20_000 })
      await end(host)
      await expect(heading(guest)).toHaveText('The interview is over')
      await host.getByText('What was asked and answered', { exact: true }).click()
      await expectNothingFound(host)
      await candidate()
      await host.setViewportSize({ width: 320, height: 700 })
      await expectNothingFound(host)
      await guest.goto('/room/nowhere')
      await candidate()
    })
  })
}
