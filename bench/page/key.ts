import type { Browser, Page } from '@playwright/test'

/** Milliseconds from a key to the second frame after the heading changed: by then it has been painted. */
export async function keyTimes(
  page: Page,
  key: string,
  times: number,
  before: (page: Page) => Promise<void>,
) {
  const measured: number[] = []
  for (let time = 0; time < times; time++) {
    await before(page)
    await page.evaluate(watchHeading)
    await page.keyboard.press(key)
    measured.push(await page.evaluate(() => Reflect.get(window, 'painted') as Promise<number>))
  }
  return measured
}

export async function openPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  // What tsx writes around each named function, and a page does not have.
  await page.addInitScript({ content: 'globalThis.__name = (value) => value' })
  await page.goto(url, { waitUntil: 'networkidle' })
  return page
}

/** Answers whatever question is in view, up to the verdict, where one key leads to the next. */
export async function answer(page: Page): Promise<void> {
  const decision = page.getByRole('group', { name: 'Your decision' })
  const words = page.getByRole('textbox')
  await decision.or(words).first().waitFor()
  if (await decision.isVisible()) {
    for (const key of ['1', 'a', 'k', 'Enter']) await page.keyboard.press(key)
  } else {
    await words.first().fill('3')
    await words.first().press('Control+Enter')
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    })
  }
  await page.getByRole('group', { name: 'Grade' }).waitFor()
}

// Runs in the page.
function watchHeading(): void {
  const heading = () => document.querySelector('h1')?.textContent
  const shown = heading()
  let pressed = 0
  document.addEventListener(
    'keydown',
    (event) => {
      pressed = event.timeStamp
    },
    { capture: true, once: true },
  )
  const painted = new Promise<number>((resolve) => {
    const observer = new MutationObserver(() => {
      if (heading() === shown) return
      observer.disconnect()
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - pressed)))
    })
    observer.observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  Reflect.set(window, 'painted', painted)
}
