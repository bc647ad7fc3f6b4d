import { hostileContent } from './hostile.ts'
import { ask } from './raw-request.ts'
import { expect, test } from './test.ts'

const PATHS = [
  '/',
  '/study',
  '/questions',
  '/progress',
  '/settings',
  '/api/queue',
  '/api/health',
  '/api/export',
]

test('a foreign Host or Origin is refused on pages and on the API', async ({ server }) => {
  const port = new URL(server.url).port
  const foreign = [
    { host: `evil.example:${port}` },
    { host: 'localhost' },
    { origin: 'http://evil.example' },
    { origin: 'null' },
    { origin: `http://localhost:${Number(port) + 1}` },
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' },
    { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' },
  ]
  for (const path of PATHS) {
    for (const headers of foreign) {
      const answer = await ask(server.url + path, headers)
      expect(answer.status, `${path} with ${JSON.stringify(headers)}`).toBe(403)
      expect(answer.text).toContain('Refused: this request comes from another site or names another host.')
    }
    expect((await ask(server.url + path, { host: `localhost:${port}` })).status, path).toBe(200)
  }
})

test('nothing is written for a foreign page', async ({ server }) => {
  const headers = { 'content-type': 'application/json', origin: 'http://evil.example' }
  for (const [method, path] of [
    ['POST', '/api/reviews'],
    ['PUT', '/api/settings'],
    ['POST', '/api/flags'],
    ['DELETE', '/api/reviews/0b0e7e0e-0000-4000-8000-000000000000'],
  ] as const) {
    expect((await ask(server.url + path, headers, method, '{}')).status, `${method} ${path}`).toBe(403)
  }
})

test('every page has a nonce of its own and may not be framed', async ({ server }) => {
  const [first, second] = await Promise.all([ask(`${server.url}/study`), ask(`${server.url}/study`)])
  const nonce = /'nonce-([^']+)'/.exec(String(first.headers['content-security-policy']))?.[1]
  expect(nonce).toBeTruthy()
  expect(second.headers['content-security-policy']).not.toContain(nonce)
  expect(first.headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(first.headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
  })
  expect(first.headers).not.toHaveProperty('x-powered-by')
  for (const script of first.text.match(/<script[^>]*>/g) ?? []) expect(script).toContain(`nonce="${nonce}"`)
})

test('a body that is wrong is answered with the field that is', async ({ server }) => {
  const send = (body: string, type = 'application/json') =>
    ask(`${server.url}/api/reviews`, { 'content-type': type }, 'POST', body)
  const large = await send(JSON.stringify({ note: 'x'.repeat(2_000_000) }))
  expect(large.status).toBe(413)
  expect(JSON.parse(large.text)).toMatchObject({ field: 'body' })
  expect((await send('{')).status).toBe(400)
  expect((await send('{}', 'text/plain')).status).toBe(415)
  const wrong = await send(JSON.stringify({ id: 'not a uuid' }))
  expect(wrong.status).toBe(422)
  expect(JSON.parse(wrong.text)).toMatchObject({ field: 'id' })
})

test('an unknown path says so, as a page and as JSON', async ({ server }) => {
  expect((await ask(`${server.url}/nowhere`)).status).toBe(404)
  expect((await ask(`${server.url}/questions/nowhere`)).status).toBe(404)
  expect((await ask(`${server.url}/api/content-changes`)).status).toBe(404)
})

test.describe('content that tries to run script', () => {
  test.use({ content: hostileContent() })

  test('is shown as the text it is', async ({ page }) => {
    const refused: string[] = []
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) refused.push(message.text())
    })
    for (const path of ['/', '/study', '/questions', '/questions/guest-at-night', '/progress']) {
      await page.goto(path)
      await page.waitForLoadState('networkidle')
      expect(await page.evaluate(() => Reflect.get(window, 'attacked')), path).toBeUndefined()
      expect(await page.locator('img[src="x"], [onerror], [onclick], [onmouseover]').count(), path).toBe(0)
    }
    await page.goto('/questions/guest-at-night')
    await expect(page.getByText('window.attacked=1').first()).toBeAttached()
    expect(refused).toEqual([])
  })

  test('could not run it even if it got into the page', async ({ page }) => {
    await page.goto('/')
    await page.evaluate(() => {
      const inline = document.createElement('div')
      inline.innerHTML = '<img src="x" onerror="window.attacked=1">'
      document.body.append(inline)
    })
    await page.waitForTimeout(300)
    expect(await page.evaluate(() => Reflect.get(window, 'attacked'))).toBeUndefined()
  })
})
