import type { Browser, Page } from '@playwright/test'

/** Milliseconds from a key until the frame with the changed heading was made, and until the frame after that. */
export type KeyTime = { readonly painted: number; readonly second: number }

export async function keyTimes(
  page: Page,
  key: string,
  times: number,
  before: (page: Page) => Promise<void>,
) {
  const measured: KeyTime[] = []
  for (let time = 0; time < times; time++) {
    await before(page)
    await page.evaluate(watchHeading)
    await page.keyboard.down(key)
    measured.push(await page.evaluate(() => Reflect.get(window, 'painted') as Promise<KeyTime>))
    // A finger leaves the key long after; at once, the browser would hold back what tells of the frame until it has answered this too.
    await page.keyboard.up(key)
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
  const painted = new Promise<KeyTime>((resolve) => {
    const observer = new MutationObserver(() => {
      if (heading() === shown) return
      observer.disconnect()
      requestAnimationFrame(() => {
        // A message that is posted while a frame is made arrives when it has been painted.
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => {
          const shownAt = performance.now() - pressed
          requestAnimationFrame(() => resolve({ painted: shownAt, second: performance.now() - pressed }))
        }
        port2.postMessage(null)
      })
    })
    observer.observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  Reflect.set(window, 'painted', painted)
}
