import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'

type Given = {
  readonly grade: 'again' | 'hard' | 'good' | 'easy'
  readonly answer?: Readonly<Record<string, unknown>>
  /** Only to a card of this phase. */
  readonly phase?: 'new' | 'review'
}

type Item = {
  readonly cardId: string
  readonly version: number
  readonly phase: string
  readonly question: { readonly revision: number }
}

/** Sends one answer to whatever is asked next, as the study page would; false when nothing is. */
export async function answerNext(page: Page, { grade, answer = {}, phase }: Given): Promise<boolean> {
  const response = await page.request.get('/api/queue?limit=50')
  const { items } = (await response.json()) as { readonly items: readonly Item[] }
  const item = items.find((one) => phase === undefined || one.phase === phase)
  if (item === undefined) return false
  const saved = await page.request.post('/api/reviews', {
    data: {
      ...{ id: randomUUID(), cardId: item.cardId, version: item.version, agoMs: 0, durationMs: 9000 },
      ...{ grade, derivedGrade: grade, answer, revision: item.question.revision, source: 'study' },
    },
  })
  expect(saved.status()).toBe(200)
  return true
}

/** Answers all that is asked now. */
export async function answerAll(page: Page, given: (count: number) => Given): Promise<number> {
  for (let count = 0; ; count += 1) if (!(await answerNext(page, given(count)))) return count
}
