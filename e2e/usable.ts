import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { expectStill } from './motion.ts'

/** axe finds nothing, nothing moves or scrolls sideways, and what can be pressed is at least 44 px high. */
export async function expectUsable(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  const { wide, small } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth - innerWidth,
    small: [...document.querySelectorAll('main button, main label, main summary')]
      .filter((one) => one.checkVisibility() && !one.hasAttribute('for'))
      .filter((one) => one.getBoundingClientRect().height < 44)
      .map((one) => one.textContent),
  }))
  expect(wide).toBeLessThanOrEqual(0)
  expect(small).toEqual([])
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await expectStill(page)
}
