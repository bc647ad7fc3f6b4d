import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { GRADES, type Instant } from '#core/review/entry.ts'
import { DAY, HOUR } from '#core/review/study-day.ts'
import type { Recorded } from '#store/review/record.ts'
import { MONDAY, type SeededCard, submission } from '../study.ts'
import type { Child } from './child.ts'
import type { Ask, Reply } from './messages.ts'

/**
 * The browser's side of the durability tests: keeps some answers and undos on their way, and sends each again, under
 * its own id, until it is acknowledged.
 */
export type Browser = {
  /** From now on it talks to this one; what was on its way is sent again. */
  readonly use: (child: Child<Ask>) => void
  /** Resolves once so many more replies have come. */
  readonly replies: (count: number) => Promise<void>
  readonly hear: (reply: Reply) => void
  /** No new answers: true once nothing is on its way. */
  readonly settle: () => boolean
  /** By review id, as they were acknowledged first. */
  readonly recorded: ReadonlyMap<string, Recorded>
  readonly undone: ReadonlySet<string>
  /** Every id that was ever sent. */
  readonly sent: ReadonlySet<string>
  /** How often the store could not be reached. */
  readonly failures: () => number
  /** What the server's side should never have said. */
  readonly faults: readonly unknown[]
}

export function openBrowser(cards: readonly SeededCard[], chance: () => number): Browser {
  const versions = new Map(cards.map(({ id, version }) => [id, version]))
  const waiting = new Map<string, Ask>()
  const recorded = new Map<string, Recorded>()
  const undone = new Set<string>()
  const sent = new Set<string>()
  const faults: unknown[] = []
  let child: Child<Ask> | undefined
  let now: Instant = MONDAY
  let last: string | undefined
  let failures = 0
  let settling = false
  let awaited = { left: 0, resolve: () => {} }

  const pick = <T>(of: readonly T[]): T => of[Math.floor(chance() * of.length)] as T

  function nextAsk(): Ask {
    now += Math.floor(chance() * HOUR)
    if (last !== undefined && chance() < 0.1) return { tag: 'undo', reviewId: last, now }
    // An acknowledged one at times: a repeated request must change nothing.
    if (last !== undefined && chance() < 0.05) return again(last)
    const card = pick(cards)
    const answer = {
      ...submission({ ...card, version: versions.get(card.id) ?? 0 }, pick(GRADES)),
      id: randomUUID(),
    }
    const agoMs = chance() < 0.05 ? Math.floor(chance() * 3 * DAY) : 0
    return { tag: 'answer', review: { ...answer, agoMs }, now }
  }

  const asked = new Map<string, Extract<Ask, { tag: 'answer' }>>()
  const again = (id: string): Ask => asked.get(id) ?? { tag: 'undo', reviewId: id, now }

  function post(ask: Ask): void {
    if (ask.tag === 'answer') {
      sent.add(ask.review.id)
      asked.set(ask.review.id, ask)
    }
    waiting.set(keyOf(ask), ask)
    child?.send(ask)
  }

  function fill(): void {
    while (!settling && waiting.size < ON_THEIR_WAY) post(nextAsk())
  }

  function take(reply: Reply): void {
    if (reply.tag === 'failed') {
      failures += 1
      // As a browser does, it waits before it tries again.
      setTimeout(() => child?.send(reply.ask), 50)
    } else if (reply.tag === 'undone') {
      if (reply.result.tag !== 'undone') {
        faults.push(['an acknowledged review is lost', reply])
        return
      }
      undone.add(reply.reviewId)
      versions.set(reply.result.cardId, reply.result.version)
      waiting.delete(`undo ${reply.reviewId}`)
    } else if (reply.tag === 'answered') {
      takeAnswer(reply.result)
    }
  }

  function takeAnswer(result: Extract<Reply, { tag: 'answered' }>['result']): void {
    const ask = asked.get(result.id)
    if (ask === undefined || result.tag === 'unknown-card') {
      faults.push(['not understood', result])
      return
    }
    const { cardId } = ask.review
    versions.set(cardId, Math.max(result.version, versions.get(cardId) ?? 0))
    if (result.tag === 'overtaken') {
      post({ ...ask, review: { ...ask.review, version: result.version } })
      return
    }
    waiting.delete(`answer ${result.id}`)
    const first = recorded.get(result.id)
    last = result.id
    if (first === undefined) recorded.set(result.id, result)
    else if (!isDeepStrictEqual(first, result))
      faults.push(['a repeated request was answered otherwise', first, result])
  }

  return {
    use: (next) => {
      child = next
      for (const ask of waiting.values()) next.send(ask)
      fill()
    },
    replies: (count) =>
      new Promise((resolve) => {
        awaited = { left: count, resolve }
      }),
    hear: (reply) => {
      take(reply)
      awaited.left -= 1
      if (awaited.left <= 0) awaited.resolve()
      fill()
    },
    settle: () => {
      settling = true
      return waiting.size === 0
    },
    recorded,
    undone,
    sent,
    failures: () => failures,
    faults,
  }
}

const ON_THEIR_WAY = 6

const keyOf = (ask: Ask): string =>
  ask.tag === 'answer' ? `answer ${ask.review.id}` : `undo ${ask.reviewId}`
