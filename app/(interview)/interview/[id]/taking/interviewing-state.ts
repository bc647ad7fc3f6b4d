import { type AnswerDraft, answerIn, missingIn, UNREADABLE } from '#app/(interview)/answer-draft.ts'
import { createPending } from '#app/(quiz)/quiz/[id]/taking/pending.ts'
import { createServerClock } from '#app/(quiz)/quiz/[id]/taking/server-clock.ts'
import {
  flush,
  isWaiting,
  onSaving,
  openOutbox,
  put,
  readSaving,
  supersede,
} from '#app/(review)/study/outbox.ts'
import { askId } from '#core/interview/ask.ts'
import type { Deed, Speech } from '#core/interview/event.ts'
import type { CandidateView } from '#core/interview/view.ts'
import type { Instant } from '#core/review/entry.ts'
import { soundSent } from '../speech/uploads.ts'
import { createAttendance } from './attendance.ts'
import { deedOp, unsentOf } from './interview-op.ts'
import { askedNow, fieldsOf, type Interviewing, interviewingOf, seenWith } from './interviewing.ts'
import { readView } from './read-view.ts'
import { createSpoken } from './spoken.ts'

export type InterviewingState = ReturnType<typeof createInterviewing>

/** The page of a running interview behind its look: what it shows, and all that can be done. Writes go to the outbox. */
export const createInterviewing = (first: CandidateView) => {
  const { id, plan } = first
  const clock = createServerClock(first.now)
  const attendance = createAttendance(id)
  const server = interviewingOf(first)
  let state = server
  let heard = first
  // What the log held of the words when they were last taken from it, or put into it.
  let kept = JSON.stringify(answerIn(server.draft))
  let wrote: string | null = null
  const listeners = new Set<() => void>()
  const spoken = createSpoken()

  const set = (next: Partial<Interviewing>) => {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
  }
  /** Shows what the server said, and what was done here since. */
  const look = (view: CandidateView, unseen: Interviewing['unseen']) => {
    heard = view
    const seen = seenWith(view, unseen)
    const asked = askedNow(seen)
    const fields = asked !== undefined && asked.ask !== state.ask ? fieldsOf(asked) : {}
    set({ view: seen, unseen, ...fields })
    if ('draft' in fields) kept = JSON.stringify(answerIn(state.draft))
  }

  /** `at` is by the browser's clock. */
  const happened = (deed: Deed, at: Instant = Date.now()): string => {
    const op = deedOp(id, deed)
    const unseen = { id: op.id, at: clock.now() - (Date.now() - at), deed }
    put(op, at)
    look(heard, [...state.unseen, unseen])
    return op.id
  }

  const drafts = createPending((at) => {
    const { ask, draft, view } = state
    if (ask === null || view.current !== ask) return
    const said = answerIn(draft)
    const text = JSON.stringify(said)
    if (text === kept) return
    kept = text
    // While the server is away the last words are all that it needs.
    if (wrote !== null) supersede(wrote)
    wrote = happened({ tag: 'wrote', ask, draft: said }, at)
  }, DRAFT_EVERY)

  const isAsking = () => state.view.status === 'running' && askedNow(state.view) !== undefined
  const change = (part: Partial<AnswerDraft>) => {
    if (!isAsking() || state.handing) return
    set({ draft: { ...state.draft, ...part }, missing: '' })
    drafts.note()
  }

  /** What other tabs did meanwhile, what comes next, and what the server's clock says. */
  const sync = async () => {
    await flush()
    if (isWaiting(id)) return set({ away: true })
    const known = new Set(state.unseen.map((one) => one.id))
    const asked = performance.now()
    const view = await readView(id)
    if (view === null) return set({ away: true })
    // What a later look has shown is not taken back by an earlier one.
    if (view.seq < heard.seq) return
    clock.heard(view.now, asked)
    look(
      view,
      state.unseen.filter((one) => !known.has(one.id)),
    )
    set({ away: false })
    adopt()
    onwards()
    void leaveWhenOver()
  }

  /** Another tab or browser wrote on: its words are taken over where nothing was written here since. */
  const adopt = () => {
    const asked = askedNow(heard)
    if (asked === undefined || asked.ask !== state.ask || drafts.isOpen() || state.handing) return
    const fields = fieldsOf(asked)
    const text = JSON.stringify(answerIn(fields.draft))
    if (text === kept || state.unseen.length > 0) return
    kept = text
    set({ draft: fields.draft })
  }

  /** What follows of itself: the first ask, and under pressure the next. */
  const onwards = () => {
    const { view, unseen } = state
    const [asked] = view.asks
    if (view.status !== 'running' || view.current !== null || unseen.length > 0) return
    if (asked === undefined || plan.mode === 'pressure') goOn()
  }

  const goOn = () => {
    const { view } = state
    if (view.current !== null || view.status === 'over') return
    if (view.next === null) return view.asks.length > 0 ? end() : undefined
    happened({ tag: 'put', ask: view.next })
  }

  const end = () => {
    drafts.settle()
    happened({ tag: 'ended' })
    set({ panel: 'none' })
  }

  /** The clock stands from when the candidate was last seen here: a crash, or a machine that slept, takes no time from them. */
  const stopWhereLeft = (longerAgoThan: number, notBefore: Instant) => {
    const left = state.view.clock.since === null ? null : attendance.leftAt(longerAgoThan)
    if (left !== null) happened({ tag: 'paused' }, Math.max(left, notBefore + 1))
  }

  /** Once the server has it all, the page shows the report. */
  const leaveWhenOver = async () => {
    if (state.view.status !== 'over' || isWaiting(id)) return
    attendance.forget()
    await soundSent(SOUND_PATIENCE)
    location.replace(`/interview/${id}`)
  }

  let waited = false
  const hear = () => {
    const waits = isWaiting(id)
    // What was written is here already; all else leads somewhere.
    if (waited && !waits && state.unseen.some(({ deed }) => deed.tag !== 'wrote')) void sync()
    waited = waits
    if (readSaving().late !== state.away && waits) set({ away: readSaving().late })
  }

  return {
    read: () => state,
    readServer: () => server,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    now: clock.now,
    /** Sends what an earlier page left, and shows it. */
    start: async () => {
      onSaving(hear)
      const left = await openOutbox()
      look(heard, unsentOf(left, id, clock.now() - Date.now()))
      stopWhereLeft(AWAY.page, Math.max(0, ...left.map(({ at }) => at)))
      await sync()
    },
    tick: () => {
      if (clock.noticeSkip()) void sync()
      stopWhereLeft(AWAY.machine, 0)
      if (state.view.status !== 'over') attendance.note()
    },
    sync,
    hide: () => void drafts.settle(),
    appear: () => void sync(),
    begin: () => {
      if (state.view.status === 'waiting') happened({ tag: 'began' })
      onwards()
    },
    change,
    /** Puts words that were heard behind those that stand there, the last of them while the answer is being handed in. */
    append: (heardWords: string) => {
      const before = state.draft.words
      const gap = before === '' || /\s$/.test(before) ? '' : ' '
      const words = `${before}${gap}${heardWords}`.slice(0, MOST_WORDS)
      if (state.handing) set({ draft: { ...state.draft, words } })
      else change({ words })
    },
    onHandIn: spoken.onHandIn,
    writeInquiry: (inquiry: string) => set({ inquiry }),
    inquire: () => {
      const { ask, inquiry } = state
      if (!isAsking() || ask === null || inquiry.trim() === '') return
      happened({ tag: 'inquired', ask, words: inquiry.trim() })
      set({ inquiry: '' })
    },
    /** What is missing is said once; then the answer goes as it is. */
    handIn: async () => {
      const asked = askedNow(state.view)
      if (asked === undefined || !isAsking() || state.handing) return
      const missing = missingIn(asked, state.draft)
      if (missing === UNREADABLE || (missing !== '' && missing !== state.missing)) return set({ missing })
      set({ handing: true })
      const speech: Speech | null = await spoken.finish()
      drafts.settle()
      happened({ tag: 'answered', ask: asked.ask, answer: answerIn(state.draft), speech })
      set({ handing: false, missing: '' })
    },
    mark: (keyPoint: number, said: boolean | null) => {
      const last = state.view.asks.at(-1)
      if (last?.feedback) happened({ tag: 'marked', ask: last.ask, keyPoint, said })
    },
    goOn,
    /** Before the script goes on: what a model asks about the answer in view. */
    goFurther: () => {
      const last = state.view.asks.at(-1)
      if (last === undefined || state.view.current !== null) return
      happened({ tag: 'put', ask: askId(last.round, { tag: 'further', after: last.ask }) })
    },
    pause: () => {
      drafts.settle()
      if (isAsking()) happened({ tag: 'paused' })
    },
    resume: () => {
      if (state.view.status !== 'paused') return
      attendance.note()
      happened({ tag: 'resumed' })
    },
    end,
    show: (panel: Interviewing['panel']) => set({ panel }),
  }
}

const DRAFT_EVERY = 3000

/** A page is opened again so long after it went; a browser wakes the page of a hidden tab but once a minute. */
const AWAY = { page: 30_000, machine: 150_000 }

/** The last seconds of an answer take a moment to arrive; nobody waits longer for their report. */
const SOUND_PATIENCE = 10_000

export const MOST_WORDS = 20_000
