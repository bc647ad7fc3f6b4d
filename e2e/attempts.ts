import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'

type Plan = {
  readonly mode: 'practice' | 'exam'
  readonly set?: string
  readonly length?: number
  readonly minutes?: number
  /** `questionId/part`: exactly these. */
  readonly parts?: readonly string[]
}

type Answer = Readonly<Record<string, unknown>>

/** Starts an attempt at the small pack, as a page would; gives its id. */
export async function begin(page: Page, plan: Plan): Promise<string> {
  const id = randomUUID()
  const whole = {
    ...{ packId: 'tea-or-coffee', axes: [], levels: [], kinds: [], set: 'any', length: 6, parts: [] },
    ...{ minutes: null, seed: id.slice(0, 8) },
    ...plan,
  }
  await sent(page, '/api/attempts', { id, plan: whole })
  return id
}

/** Answers the first places of an attempt, in their order; null leaves one out. */
export async function answerPlaces(
  page: Page,
  id: string,
  answers: readonly (Answer | null)[],
): Promise<void> {
  const events = answers.flatMap((answer, place) =>
    answer === null ? [] : [{ id: randomUUID(), place, agoMs: 0, tag: 'answered', answer, ms: 30_000 }],
  )
  await sent(page, `/api/attempts/${id}/events`, events)
}

export const handIn = (page: Page, id: string): Promise<void> =>
  sent(page, `/api/attempts/${id}/hand-in`, { agoMs: 0 })

/** What is asked, in order: each by its title, with the constraint that changes. */
export async function askedIn(page: Page, id: string): Promise<readonly string[]> {
  const response = await page.request.get(`/api/attempts/${id}`)
  const { items } = (await response.json()) as {
    readonly items: readonly { readonly part: string; readonly question: { readonly title: string } }[]
  }
  return items.map(({ part, question }) => `${question.title} (${part})`)
}

/** The attempt whose page is open. */
export const openId = (page: Page): string => new URL(page.url()).pathname.split('/')[2] ?? ''

async function sent(page: Page, path: string, data: unknown): Promise<void> {
  const response = await page.request.post(path, { data })
  if (!response.ok()) throw new Error(`${path}: ${response.status()} ${await response.text()}`)
}

export const SIX = [
  'long-walk/main',
  'monday-meeting/main',
  'guest-at-night/main',
  'green-tea-minutes/main',
  'why-drink-warm/main',
  'cups-at-once/main',
]

/** Right; right for a wrong reason; wrong; right; one key point of three; left out. */
export const MIXED = [
  { choice: 'water', reasons: ['c'], confidence: 'certain' },
  { choice: 'coffee', reasons: ['b'], confidence: 'fairly' },
  { choice: 'coffee', reasons: ['b'], confidence: 'certain' },
  { words: 'two minutes', confidence: 'fairly' },
  { words: 'It shows care for the guest.' },
  null,
]

export const mixedExam = async (page: Page): Promise<string> => {
  const id = await begin(page, { mode: 'exam', minutes: 12, parts: SIX })
  await answerPlaces(page, id, MIXED)
  await handIn(page, id)
  return id
}

export const allRight = async (page: Page): Promise<string> => {
  const id = await begin(page, { mode: 'exam', minutes: 4, parts: SIX.slice(0, 2) })
  await answerPlaces(page, id, [
    { choice: 'water', reasons: ['c'], confidence: 'certain' },
    { choice: 'coffee', reasons: ['a'], confidence: 'certain' },
  ])
  await handIn(page, id)
  return id
}

/** The address of an attempt. */
export const STARTED = /\/quiz\/[0-9a-f]{8}-[0-9a-f-]{27}$/
