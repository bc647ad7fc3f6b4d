import { complete } from '#app/_ui/question/draft.ts'
import { loadGrader } from '#app/_ui/question/load-grader.ts'
import { flush, isWaiting, onSaving, openOutbox, put } from '#app/(review)/study/outbox.ts'
import { freshId } from '#app/(review)/study/outbox-op.ts'
import type { AttemptView, Deed, OwnMarks } from '#core/quiz/attempt.ts'
import { stateOf } from '#core/quiz/attempt.ts'
import type { Answer, Instant } from '#core/review/entry.ts'
import { eventOp, handInOp, pathOf, unsentOf } from './attempt-op.ts'
import { createDrafts } from './drafts.ts'
import { createPending } from './pending.ts'
import { createServerClock } from './server-clock.ts'
import { answerIn, standingsOf } from './standing.ts'
import {
  arrivedAt,
  isChecked,
  isUndecided,
  itemAt,
  startOf,
  type Taking,
  takingOf,
  withEvents,
} from './taking.ts'
import { createVerdicts } from './verdicts.ts'

export type TakingState = ReturnType<typeof createTaking>

/** The page of a running attempt behind its look: what it shows, and all that can be done. Writes go to the outbox. */
export const createTaking = (first: AttemptView) => {
  const clock = createServerClock(first.now)
  const server = takingOf(first)
  const { id, plan } = first
  let taking = server
  let since = performance.now()
  let after: string | null = null
  // Until the learner does something here, the page may still find out where they were.
  let touched = false
  const drafts = createDrafts(id)
  const listeners = new Set<() => void>()

  const set = (next: Partial<Taking>) => {
    taking = { ...taking, ...next }
    for (const listener of listeners) listener()
  }
  const isOpen = () => taking.closed === 'no'

  /** `at` is by the browser's clock. */
  const happened = (deed: Deed, at: Instant = Date.now()): string => {
    touched = true
    const event = { id: freshId(), place: taking.place }
    put(eventOp(id, { ...event, after }, deed), at)
    // As the server does: later than this tab's event before it, whatever either clock says.
    const before = taking.attempt.events.find((one) => one.id === after)?.at ?? 0
    const here = Math.max(clock.now() - (Date.now() - at), before + 1)
    set(withEvents(taking, [{ ...event, at: here, ...deed }]))
    after = event.id
    return event.id
  }
  const spent = (): number => {
    const ms = Math.round(performance.now() - since)
    since = performance.now()
    return ms
  }
  const answered = (answer: Answer, at?: Instant) =>
    set({ draftFrom: happened({ tag: 'answered', answer, ms: spent() }, at) })

  const pending = createPending((at) => answered(answerIn(itemAt(taking), taking.draft), at))

  /** Saves what the learner leaves behind on this place, the time at least. */
  const leave = () => {
    if (pending.settle()) return
    const ms = spent()
    if (ms >= WORTH_SAYING) happened({ tag: 'left', ms })
  }
  const go = (place: number) => {
    if (!isOpen() || taking.attempt.items[place] === undefined) return
    touched = true
    if (place !== taking.place) leave()
    since = performance.now()
    set({ ...(place === taking.place ? {} : at(place)), panel: 'none' })
    arrived()
  }
  /** What the place in view will need is fetched before it is needed. */
  const arrived = () => {
    if (isChecked(taking)) void verdicts.show(taking.place)
    else if (plan.mode === 'practice' && itemAt(taking).question.kind === 'explain') void loadGrader()
  }
  const resume = () => {
    if (!touched) set(at(startOf(taking.attempt, taking.places)))
  }
  const at = (place: number): Partial<Taking> => {
    const draft = plan.mode === 'practice' ? drafts.of(place) : null
    return { ...arrivedAt(taking.places, place), ...(draft === null ? {} : { draft }) }
  }
  const draft = (next: Partial<Taking['draft']>) => {
    if (!isOpen() || isChecked(taking)) return
    touched = true
    set({ draft: { ...taking.draft, ...next }, missing: '' })
    if (plan.mode === 'exam') pending.note()
    else drafts.keep(taking.place, taking.draft)
  }
  const change = (part: Partial<Answer>) => draft({ answer: { ...taking.draft.answer, ...part } })

  const close = (closed: 'over' | 'handed-in') => {
    if (!isOpen()) return
    leave()
    end(closed)
  }
  const end = (closed: 'over' | 'handed-in') => {
    put(handInOp(id))
    waitForResult(closed)
  }
  const waitForResult = (closed: 'over' | 'handed-in') => {
    set({ closed, panel: 'none' })
    const look = () => {
      if (!isWaiting(id)) location.replace(`/quiz/${id}`)
    }
    onSaving(look)
    look()
  }

  /** What other tabs did meanwhile, and what the server's clock says. */
  const sync = async () => {
    // What the server says is the last answer is that only once it has ours.
    await flush()
    const asked = performance.now()
    const seen = await readAttempt(id)
    if (seen === null || !isOpen()) return
    clock.heard(seen.now, asked)
    if (seen.handedInAt !== null) return location.replace(`/quiz/${id}`)
    set(withEvents(taking, seen.events))
    const { decidedBy } = stateOf(taking.places, taking.place)
    if (decidedBy !== taking.draftFrom && !pending.isOpen()) set(at(taking.place))
    if (isChecked(taking)) void verdicts.show(taking.place)
  }

  const verdicts = createVerdicts({ read: () => taking, set })
  const mark = (marks: OwnMarks) => {
    set({ missing: '' })
    happened({ tag: 'marked', ...marks })
    verdicts.mark(taking.place, marks)
  }

  return {
    read: () => taking,
    readServer: () => server,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** Sends what an earlier page left, and shows it. */
    start: async () => {
      const left = unsentOf(await openOutbox(), id, clock.now() - Date.now())
      set(withEvents(taking, left.events))
      resume()
      if (left.handedIn) return waitForResult(isOpen() ? 'handed-in' : 'over')
      if (!isOpen()) return end('over')
      arrived()
      await sync()
      resume()
    },
    now: clock.now,
    tick: () => {
      if (clock.noticeSkip()) void sync()
      const { endsAt } = taking.attempt
      if (endsAt !== null && clock.now() >= endsAt) close('over')
    },
    sync,
    hide: () => {
      if (isOpen()) leave()
    },
    appear: () => {
      since = performance.now()
      if (isOpen()) void sync()
    },
    change,
    type: (typed: string) => draft({ typed }),
    toggle: (reason: string) => change({ reasons: toggled(taking.draft.answer.reasons ?? [], reason) }),
    /** To look at it again before the end; what is checked is at its end. */
    flag: () => {
      if (isOpen() && !isChecked(taking))
        happened({ tag: 'flagged', flagged: !stateOf(taking.places, taking.place).flagged })
    },
    check: () => {
      touched = true
      const done = complete(itemAt(taking).question.kind, taking.draft)
      if (!done.ok) return set({ missing: done.missing })
      answered(done.answer)
      void verdicts.show(taking.place)
    },
    tickPoint: (index: number) => {
      const verdict = taking.verdicts.get(taking.place)
      if (verdict?.tag === 'shown') mark({ ticks: toggled(verdict.answer.ticks ?? [], index) })
    },
    sayKnew: (knew: boolean) => mark({ knew }),
    go,
    back: () => go(taking.place - 1),
    /** To the next question; behind the last one, to its end. */
    on: () => {
      if (isUndecided(taking)) return set({ missing: 'Say first whether you knew it.' })
      if (taking.place + 1 < taking.attempt.items.length) return go(taking.place + 1)
      const all = standingsOf(taking.attempt, taking.places, taking).every((one) => one.answered)
      if (plan.mode === 'practice' && all) close('handed-in')
      else set({ panel: 'hand-in' })
    },
    handIn: () => close('handed-in'),
    show: (panel: Taking['panel']) => {
      if (isOpen()) set({ panel })
    },
  }
}

/** Shorter looks at a question are not worth an event. */
const WORTH_SAYING = 1000

const readAttempt = async (id: string): Promise<AttemptView | null> => {
  try {
    const response = await fetch(pathOf(id), { cache: 'no-store', signal: AbortSignal.timeout(20_000) })
    return response.ok ? ((await response.json()) as AttemptView) : null
  } catch {
    return null
  }
}

const toggled = <T>(list: readonly T[], one: T): readonly T[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one].sort()
