import { randomUUID } from 'node:crypto'
import { expect, type Locator, type Page } from '@playwright/test'
import { ready } from './studying.ts'

type Plan = { readonly minutes: 10 | 20 | 45; readonly mode: 'normal' | 'pressure'; readonly seed: string }

/** Sets an interview up and opens it, once it hears keys. */
export async function openInterview(page: Page, plan: Partial<Plan> = {}): Promise<string> {
  const id = await startInterview(page, plan)
  await page.goto(`/interview/${id}`)
  await ready(page)
  return id
}

export async function startInterview(page: Page, plan: Partial<Plan> = {}): Promise<string> {
  const id = randomUUID()
  const whole = {
    ...{ packId: 'tea-or-coffee', company: 'alone', minutes: 10, level: 'everyday', axes: ['taste'] },
    ...{ mode: 'normal', seed: 'as ever', ...plan },
  }
  const response = await page.request.post('/api/interviews', { data: { id, plan: whole } })
  expect(response.status(), await response.text()).toBe(201)
  return id
}

/** Enter begins it; the first question is on the page. */
export async function begin(page: Page): Promise<void> {
  await page.keyboard.press('Enter')
  await expect(answerField(page)).toBeVisible()
}

export const answerField = (page: Page): Locator =>
  page.getByRole('textbox', { name: /^(Your answer|How you get there)/ })

export const inquiryField = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'Ask before you decide' })

export const timer = (page: Page): Locator => page.getByRole('timer', { name: 'Time left' })

/** The line that says what the answer came to; it has the focus when it comes. */
export const came = (page: Page): Locator => page.getByRole('main').getByRole('heading', { level: 2 }).first()

export const asked = (page: Page): Locator => page.getByRole('main').getByRole('heading', { level: 1 })

/** With nothing but keys: writes the words and hands in. */
export async function answerInWords(page: Page, words: string): Promise<void> {
  await page.keyboard.press('w')
  await expect(answerField(page)).toBeFocused()
  await page.keyboard.type(words)
  await page.keyboard.press('Control+Enter')
}

/** Ends it before its time; the report follows. */
export async function endEarly(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page.keyboard.press('e')
  await page
    .getByRole('dialog', { name: 'End the interview here?' })
    .getByRole('button', { name: 'End it' })
    .click()
  await expect(page.getByText(/^Interview alone/)).toBeVisible()
}

type View = {
  readonly status: string
  readonly clock: { readonly ranMs: number; readonly since: number | null }
  readonly current: string | null
  readonly asks: readonly {
    readonly ask: string
    readonly draft: { readonly words: string } | null
    readonly answer: Readonly<Record<string, unknown>> | null
    readonly speech: Readonly<Record<string, unknown>> | null
    readonly exchanges: readonly { readonly asked: string; readonly clarified: readonly unknown[] }[]
    readonly feedback: unknown
    readonly proposals: readonly unknown[]
  }[]
}

/** What the server holds of an interview. */
export async function seen(page: Page, id: string): Promise<View> {
  return (await (await page.request.get(`/api/interviews/${id}`)).json()) as View
}

/** The answers that the server has, by ask. */
export async function savedAnswers(page: Page, id: string): Promise<Record<string, unknown>> {
  const { asks } = await seen(page, id)
  return Object.fromEntries(asks.flatMap(({ ask, answer }) => (answer === null ? [] : [[ask, answer]])))
}

/** What the server holds of the first answer. */
export async function firstAnswer(page: Page, id: string): Promise<View['asks'][number] | undefined> {
  return (await seen(page, id)).asks[0]
}

/** Once the answer is with the server, and what it came to stands on the page. */
export const goOn = (page: Page): Locator => page.getByRole('button', { name: /^(Go on|Next round)/ })

export async function endInterview(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'End the interview' }).click()
  await page.getByRole('button', { name: 'End it' }).click()
  await expect(page.locator('#rounds')).toBeVisible()
}
