import { randomUUID } from 'node:crypto'
import type { SubmittedReview } from '#core/review/submission.ts'

/** A card and the version that its next answer is given on. */
export type Asked = { readonly id: string; version: number }

export const answerTo = ({ id: cardId, version }: Asked): SubmittedReview => ({
  id: randomUUID(),
  cardId,
  version,
  agoMs: 0,
  grade: 'good',
  derivedGrade: 'good',
  answer: { choice: 'lambda', reasons: ['a', 'c'], confidence: 'fairly' },
  durationMs: 20_000,
  revision: 1,
  source: 'study',
})

export type Answered = {
  readonly perSecond: number
  /** Of each answer, in milliseconds. */
  readonly times: readonly number[]
}

/** So many clients answer at once, each its own cards, one after the other. */
export async function answerAll(
  clients: number,
  answers: number,
  cards: readonly Asked[],
  send: (review: SubmittedReview) => Promise<number>,
): Promise<Answered> {
  const times: number[] = []
  const started = performance.now()
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      const own = cards.filter((_card, at) => at % clients === client)
      for (let at = 0; at < answers / clients; at++) {
        const card = own[at % own.length]
        if (card === undefined) throw new Error('there are fewer cards than clients')
        const sent = performance.now()
        card.version = await send(answerTo(card))
        times.push(performance.now() - sent)
      }
    }),
  )
  return { perSecond: times.length / ((performance.now() - started) / 1000), times }
}
