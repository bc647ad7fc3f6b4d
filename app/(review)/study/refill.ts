import { heldCards, type Session } from '#core/review/session.ts'
import type { Queue } from '#core/review/study-item.ts'
import { flush } from './outbox.ts'
import { patience } from './outbox-op.ts'

type RefillWith = {
  readonly session: () => Session
  readonly loaded: (queue: Queue) => void
  readonly away: () => void
}

const ENOUGH = 4
const PAGE = 10

/** Asks for more questions while some are still ahead, so that the next one is always on the page. */
export const createRefill = ({ session, loaded, away }: RefillWith): (() => void) => {
  let asking = false
  let failures = 0

  const ask = async (): Promise<void> => {
    if (asking || session().ahead.length >= ENOUGH) return
    asking = true
    // What was just answered decides what comes next, so that goes first.
    await flush()
    const answered = session().history.length
    const queue = await fetchQueue(heldCards(session()).join(','))
    asking = false
    // Answered or undone meanwhile: this page of the queue does not know of it, and may say that all is done.
    if (queue !== null && session().history.length !== answered) return ask()
    if (queue !== null) {
      failures = 0
      loaded(queue)
      return
    }
    failures += 1
    away()
    setTimeout(() => void ask(), patience(failures))
  }
  return () => void ask()
}

const fetchQueue = async (exclude: string): Promise<Queue | null> => {
  try {
    const response = await fetch(`/api/queue?limit=${PAGE}&exclude=${exclude}`, { cache: 'no-store' })
    return response.ok ? ((await response.json()) as Queue) : null
  } catch {
    return null
  }
}
