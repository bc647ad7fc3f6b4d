import { randomUUID } from 'node:crypto'
import { type Browser, type BrowserContextOptions, expect, type Locator, type Page } from '@playwright/test'
import { ready } from './studying.ts'

export type Links = { readonly host: string; readonly guest: string }

/** Opens a room for ten minutes over the one scenario about taste, unless the plan says otherwise. */
export async function openRoom(page: Page, plan: Readonly<Record<string, unknown>> = {}): Promise<Links> {
  const response = await page.request.post('/api/rooms', {
    data: {
      id: randomUUID(),
      interviewId: randomUUID(),
      plan: {
        ...{ packId: 'tea-or-coffee', minutes: 10, level: 'everyday', axes: ['taste'], seed: 'as ever' },
        ...{ company: 'paired', mode: 'pressure', ...plan },
      },
    },
  })
  expect(response.status(), await response.text()).toBe(201)
  return (await response.json()) as Links
}

/** The desk, once it hears keys: then its script is there too. */
export async function openDesk(page: Page, links: Links): Promise<void> {
  await page.goto(`${links.host}#${links.guest}`)
  await ready(page)
}

/** A browser of somebody else. */
export async function otherBrowser(
  browser: Browser,
  baseURL: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  return (await browser.newContext({ baseURL, ...options })).newPage()
}

export async function join(page: Page, links: Links): Promise<void> {
  await page.goto(links.guest)
  await page.getByRole('button', { name: 'Join the interview' }).click()
  await expect(page.getByRole('heading', { name: 'You are in' })).toBeVisible()
  await ready(page)
}

/** A room with the desk open and the candidate in. */
export async function bothSeated(
  host: Page,
  browser: Browser,
  baseURL: string,
  plan: Readonly<Record<string, unknown>> = {},
): Promise<{ readonly links: Links; readonly guest: Page }> {
  const links = await openRoom(host, plan)
  await openDesk(host, links)
  const guest = await otherBrowser(browser, baseURL)
  await join(guest, links)
  return { links, guest }
}

export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 })

/** What the candidate writes, on either side. */
export const answerField = (page: Page): Locator => page.getByRole('textbox', { name: /^Your answer/ })
export const draftSeen = (page: Page): Locator => page.getByRole('textbox', { name: /^Draft/ })
export const answerSeen = (page: Page): Locator => page.getByRole('textbox', { name: 'Answer', exact: true })

export const exchanges = (page: Page): Locator =>
  page.getByRole('log', { name: 'Asked and answered' }).getByRole('listitem')

export const notes = (page: Page): Locator =>
  page.getByRole('region', { name: 'Notes' }).getByRole('listitem')

/** Asks for something through the candidate's field. */
export async function inquire(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: /left out/ }).fill(words)
  await page.getByRole('button', { name: 'Ask', exact: true }).click()
}

/** Keys pressed where no field has the focus. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  await page.keyboard.press('Escape')
  for (const key of keys) await page.keyboard.press(key)
}

/** Selects these words of the answer on the desk. */
export const select = (page: Page, words: string): Promise<void> =>
  answerSeen(page).evaluate((field, wanted) => {
    const area = field as HTMLTextAreaElement
    const start = area.value.indexOf(wanted)
    area.focus()
    area.setSelectionRange(start, start + wanted.length)
  }, words)

/** Begins, asks the opening and has it answered, then asks the scenario. */
export async function reachScenario(host: Page, guest: Page): Promise<void> {
  await press(host, 'n', 'n')
  await expect(heading(guest)).toHaveText('Why are warm drinks served to guests?')
  await answerField(guest).fill('A warm drink shows care, and there is time to talk while it cools.')
  await guest.keyboard.press('Control+Enter')
  await expect(answerSeen(host)).toHaveValue(/^A warm drink shows care/)
  await press(host, 'n')
  await expect(heading(guest)).toHaveText('A guest at ten in the evening')
}

export async function end(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'End', exact: true }).click()
  await page.getByRole('button', { name: 'End it' }).click()
  await expect(heading(page)).toHaveText('The interview is over')
}

type State = {
  readonly asks: readonly {
    readonly ask: string
    readonly inquiries: readonly { readonly words: string | null; readonly reply: string | null }[]
    readonly revealed: readonly number[]
    readonly draft: { readonly words: string } | null
    readonly answer: { readonly words: string; readonly choice?: string } | null
    readonly ticks: Readonly<Record<string, { readonly said: boolean }>>
  }[]
  readonly notes: readonly { readonly words: string }[]
  readonly scores: Readonly<Record<string, { readonly score: number; readonly evidence: object }>>
}

/** What the server holds, as the interviewer may see it. */
export async function held(page: Page, links: Links): Promise<State> {
  const response = await page.request.get(`/api${links.host}`)
  const { view } = (await response.json()) as { readonly view: { readonly state: State } }
  return view.state
}
