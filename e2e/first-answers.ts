import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import type { Server } from './server.ts'
import { DAY } from './test.ts'

type Option = { readonly choice: string; readonly standing: string }
type Question = {
  readonly kind: string
  readonly revision: number
  readonly options?: readonly Option[]
  readonly reasons?: readonly { readonly id: string; readonly right: boolean }[]
  readonly flips?: readonly { readonly id: string; readonly options: readonly Option[] }[]
  readonly keyPoints?: readonly unknown[]
}
type Item = {
  readonly cardId: string
  readonly version: number
  readonly phase: string
  readonly part: string
  readonly question: Question
}

/** What a learner answers to the part that comes so many-th. */
export type Answering = (item: Item, place: number) => object

/** Three of four are right. */
export const reasoning: Answering = ({ question, part }, place) => answerTo(question, part, place % 4 !== 3)

/** The texts are known: a flip is answered as its scenario was. */
export const reciting: Answering = ({ question, part }) =>
  answerTo(question, part === 'main' ? part : 'main', true)

/** Answers what is new, a few days long, as the browser would send it; flips come on another day than their scenario. */
export async function answerNew(
  page: Page,
  server: Server,
  {
    days,
    perDay,
    answering,
  }: { readonly days: number; readonly perDay: number; readonly answering: Answering },
): Promise<void> {
  const settings = await (await page.request.get('/api/settings')).json()
  const saved = await page.request.put('/api/settings', {
    headers: { origin: server.url },
    data: { ...settings, newPerDay: perDay, reviewsPerDay: 0 },
  })
  expect(saved.status()).toBe(200)
  for (let day = 0, place = 0; day < days; day += 1) {
    if (day > 0) server.passTime(DAY)
    const response = await page.request.get('/api/queue?limit=50')
    const { items } = (await response.json()) as { readonly items: readonly Item[] }
    const fresh = items.filter(({ phase }) => phase === 'new')
    const reviews = fresh.map((item) => {
      place += 1
      const answer = answering(item, place)
      return {
        ...{ id: randomUUID(), cardId: item.cardId, version: item.version, agoMs: 0 },
        ...{ grade: 'easy', derivedGrade: 'good', answer, durationMs: 20_000 },
        ...{ revision: item.question.revision, source: 'study' },
      }
    })
    const sent = await page.request.post('/api/reviews', { headers: { origin: server.url }, data: reviews })
    expect(sent.status()).toBe(200)
  }
}

const answerTo = (question: Question, part: string, right: boolean): object => {
  switch (question.kind) {
    case 'scenario': {
      const options = question.flips?.find(({ id }) => id === part)?.options ?? question.options ?? []
      const choice = options.find(({ standing }) => (standing === 'best') === right)?.choice
      const reasons = question.reasons?.filter((reason) => reason.right).map(({ id }) => id) ?? []
      return { choice, confidence: 'fairly', ...(part === 'main' ? { reasons } : {}) }
    }
    case 'explain':
      return { ticks: right ? (question.keyPoints ?? []).map((_, point) => point) : [] }
    case 'recall':
      return { knew: right }
    default:
      return { error: right ? 0 : 3 }
  }
}
