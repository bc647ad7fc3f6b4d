import type { BrowserContext } from '@playwright/test'

export type Recorded = {
  /** Every byte of every answer to the browser since the last call, as text. */
  readonly take: () => { readonly text: string; readonly paths: readonly string[] }
}

/** Listens to all that a browser is told: pages, scripts, payloads, answers of the API. */
export async function record(context: BrowserContext): Promise<Recorded> {
  let heard: { readonly path: string; readonly body: string }[] = []
  await context.route('**/*', async (route) => {
    const response = await route.fetch()
    const body = await response.body()
    const headers = Object.entries(response.headers()).join('\n')
    heard.push({
      path: new URL(route.request().url()).pathname,
      body: `${headers}\n${body.toString('utf8')}`,
    })
    await route.fulfill({ response, body })
  })
  return {
    take: () => {
      const taken = heard
      heard = []
      return { text: taken.map(({ body }) => plain(body)).join('\n'), paths: taken.map(({ path }) => path) }
    },
  }
}

/** Without what HTML, JSON and scripts wrap words in, so that the same words read alike in all of them. */
export const plain = (text: string): string =>
  text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[nrt]/g, ' ')
    .replaceAll('\\', '')
    .replace(/<!--.*?-->/g, '')
    .replace(/<[^<>]*>/g, '')
    // One text of a page's payload may be cut in two scripts.
    .replace(/"\]\);?self\.__next_f\.push\(\[1,"/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\s+/g, ' ')

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
