import { expect, type Page } from '@playwright/test'

/** Of a page whose reader asks for less motion: nothing moves, nor would it. */
export async function expectStill(page: Page): Promise<void> {
  const moving = await page.evaluate(() => {
    const would = [...document.querySelectorAll('*')].filter((one) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one)
      return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior !== 'auto'
    })
    return [...would.map((one) => one.outerHTML.slice(0, 200)), ...document.getAnimations().map(String)]
  })
  expect(moving).toEqual([])
}
