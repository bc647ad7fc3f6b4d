import { answerByKeys, openStudy } from './studying.ts'
import { expect, test } from './test.ts'

// What a frame of the study page has in it, and what waits behind it.

test('the first frame on a slow phone has the question', async ({ page }) => {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 })
  await page.goto('/study')
  const paints = await page.evaluate(() =>
    Object.fromEntries(performance.getEntriesByType('paint').map(({ name, startTime }) => [name, startTime])),
  )
  expect(paints['first-paint']).toBeGreaterThan(0)
  expect(paints['first-contentful-paint']).toBe(paints['first-paint'])
})

test('an answer is sent behind the frame with the next question', async ({ page }) => {
  await openStudy(page)
  await answerByKeys(page)
  await page.evaluate(() => {
    const hear = () =>
      requestAnimationFrame(() => {
        document.documentElement.dataset.frame = `${performance.now()}`
      })
    addEventListener('keydown', hear, { capture: true, once: true })
  })
  const acknowledged = page.waitForResponse('**/api/reviews')
  await page.keyboard.press('Enter')
  await (await acknowledged).finished()
  const { frame, sent } = await page.evaluate(() => ({
    frame: Number(document.documentElement.dataset.frame),
    sent: performance.getEntriesByType('resource').find(({ name }) => name.endsWith('/api/reviews'))
      ?.startTime,
  }))
  expect(frame).toBeGreaterThan(0)
  expect(sent).toBeGreaterThan(frame)
})
