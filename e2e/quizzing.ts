import { randomUUID } from 'node:crypto'
import { expect, type Locator, type Page } from '@playwright/test'
import { ready, tabTo } from './studying.ts'

type Plan = {
  readonly mode: 'exam' | 'practice'
  readonly packId: string
  readonly kinds: readonly string[]
  readonly set: string
  readonly length: number
  readonly minutes: number | null
  readonly seed: string
  readonly parts: readonly string[]
}

/** Every kind of question, a flip among them, in an order that the tests know. */
export const SIX = [
  'guest-at-night/main',
  'green-tea-minutes/main',
  'why-drink-warm/main',
  'cups-at-once/main',
  'long-walk/main',
  'monday-meeting/machine-broken',
]

/** Starts an attempt and opens it, once it hears keys. */
export async function openQuiz(page: Page, plan: Partial<Plan>): Promise<string> {
  const id = await startQuiz(page, plan)
  await page.goto(`/quiz/${id}`)
  await ready(page)
  return id
}

export async function startQuiz(page: Page, plan: Partial<Plan>): Promise<string> {
  const id = randomUUID()
  const whole = {
    ...{ mode: 'exam', packId: 'tea-or-coffee', axes: [], levels: [], kinds: [], set: 'any' },
    ...{ length: 6, minutes: plan.mode === 'practice' ? null : 30, seed: 'as ever', parts: SIX, ...plan },
  }
  const response = await page.request.post('/api/attempts', { data: { id, plan: whole } })
  expect(response.status(), await response.text()).toBe(201)
  return id
}

/** Where in the attempt the page is. */
export const position = (page: Page): Locator => page.getByText(/^Question \d+ of \d+$/)

export const counts = (page: Page): Locator =>
  page.getByRole('region', { name: /^This (exam|practice)$/ }).getByText(/unanswered|All answered/)

export const timer = (page: Page): Locator => page.getByRole('timer', { name: 'Time left' })

/** Seconds on the clock of the exam. */
export async function secondsLeft(page: Page): Promise<number> {
  const shown = /^(?:(\d+):)?(\d+):(\d+)/.exec((await timer(page).textContent()) ?? '')
  if (shown === null) throw new Error('The clock shows no time.')
  const [hours, minutes, seconds] = [shown[1] ?? 0, shown[2], shown[3]].map(Number)
  return ((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)
}

/** By its number from 1, through the list of all questions. */
export async function goTo(page: Page, number: number): Promise<void> {
  await page.getByRole('button', { name: /^All questions/ }).click()
  await page
    .getByRole('dialog', { name: 'All questions' })
    .getByRole('listitem')
    .nth(number - 1)
    .click()
  await expect(position(page)).toHaveText(new RegExp(`^Question ${number} of`))
}

/** Types into the only field of an explain, a recall or an estimate. */
export async function write(page: Page, words: string): Promise<void> {
  const field = page.getByRole('textbox', { name: /^Your (answer|estimate)/ })
  await tabTo(page, field)
  await page.keyboard.type(words)
}

type Event = {
  readonly place: number
  readonly tag: string
  readonly answer?: Record<string, unknown>
  readonly late?: true
}
type Seen = {
  readonly handedInAt: number | null
  readonly endsAt: number | null
  readonly events: readonly Event[]
}

/** What the server holds of an attempt. */
export async function seen(page: Page, id: string): Promise<Seen> {
  return (await (await page.request.get(`/api/attempts/${id}`)).json()) as Seen
}

/** The last answer to each place that the server counts, by place. */
export async function savedAnswers(page: Page, id: string): Promise<Record<number, Event['answer']>> {
  const { events } = await seen(page, id)
  const answers = events.filter(({ tag, late }) => tag === 'answered' && late !== true)
  return Object.fromEntries(answers.map(({ place, answer }) => [place, answer]))
}

type Key = {
  readonly question: Readonly<Record<string, unknown>>
  readonly part: string
  readonly outcome: { readonly answered: boolean; readonly score: { readonly mark: number } }
}

/** The key of a place; only once it may be seen. */
export async function keyOf(page: Page, id: string, place: number): Promise<Key> {
  const response = await page.request.get(`/api/attempts/${id}/key/${place}`)
  expect(response.status()).toBe(200)
  return (await response.json()) as Key
}

/** Hands in through the confirmation. */
export async function handIn(page: Page): Promise<void> {
  await page.keyboard.press('h')
  await page
    .getByRole('dialog', { name: /^Hand in/ })
    .getByRole('button', { name: 'Hand in' })
    .click()
}

/** In time for an exam whose last seconds run first. */
export const expectResult = async (page: Page): Promise<void> => {
  await expect(page.getByRole('heading', { name: 'What now' })).toBeVisible({ timeout: 30_000 })
}
