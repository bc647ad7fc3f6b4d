import { loadGrader } from '#app/_ui/question/load-grader.ts'
import type { Answer, Grade, Instant } from '#core/review/entry.ts'
import { advance, type Session, type SessionEvent, startSession, type Turn } from '#core/review/session.ts'
import type { Queue, StudyItem } from '#core/review/study-item.ts'
import { completeItem } from './complete.ts'
import { answerOp, flagOp, resumeOp, revisionOp, suspendOp, undoOp } from './ops.ts'
import { put } from './outbox.ts'
import { freshId } from './outbox-op.ts'
import { createRefill } from './refill.ts'
import { stepped, type View, viewOf } from './view.ts'

export type Study = ReturnType<typeof createStudy>

/** The study page behind its look: what it shows, and all that can be done. Writes go to the outbox, never waited for. */
export const createStudy = (queue: Queue) => {
  let view = viewOf(startSession(queue, Date.now()))
  const server = view
  const listeners = new Set<() => void>()
  // Made when a question is shown: however often its grade is pressed, it is one review.
  let reviewId = freshId()

  const set = (next: Partial<View> | View) => {
    view = { ...view, ...next }
    for (const listener of listeners) listener()
  }
  const step = (event: SessionEvent): Session => {
    const session = advance(view.session, event)
    if (session !== view.session) set(stepped(view, session))
    return session
  }
  // Of each item: when the outcomes of its grades were worked out.
  const asOf = new Map<string, Instant>()
  const stamp = ({ items, now }: Queue) => {
    for (const item of items) asOf.set(`${item.cardId} ${item.version}`, now)
  }
  stamp(queue)
  const refill = createRefill({
    session: () => view.session,
    loaded: (fresh) => {
      stamp(fresh)
      step({ tag: 'loaded', queue: fresh, at: Date.now() })
      set({ away: false })
    },
    away: () => set({ away: true }),
  })

  const itemHere = (): StudyItem | null => ('item' in view.session.turn ? view.session.turn.item : null)
  const change = (part: Partial<Answer>) =>
    set({ draft: { ...view.draft, answer: { ...view.draft.answer, ...part } }, missing: '' })

  const accept = () => {
    if (isOpen(view.session.turn)) return set({ missing: 'Say first whether you knew it.' })
    const before = view.session.history.length
    const { history } = step({ tag: 'accepted', id: reviewId, at: Date.now() })
    const accepted = history.at(-1)
    if (history.length === before || accepted === undefined) return
    reviewId = freshId()
    put(answerOp(accepted))
    set({ marks: null, notice: null })
    refill()
  }

  /** An explanation that is in view again needs its evidence again. */
  const remark = async () => {
    const { turn } = view.session
    if (turn.tag !== 'answered' || turn.item.question.kind !== 'explain') return
    const { gradeAnswer } = await loadGrader()
    set({ marks: gradeAnswer(turn.answer.words ?? '', turn.item.question.keyPoints) })
  }

  return {
    read: () => view,
    readServer: () => server,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    change,
    type: (typed: string) => set({ draft: { ...view.draft, typed }, missing: '' }),
    toggle: (reason: string) => change({ reasons: toggled(view.draft.answer.reasons ?? [], reason) }),
    check: async () => {
      const { turn } = view.session
      if (turn.tag !== 'asking') return
      const done = completeItem(turn.item, view.draft)
      if (!done.ok) return set({ missing: done.missing })
      const { question } = turn.item
      if (question.kind !== 'explain')
        return void step({ tag: 'answered', answer: done.answer, at: Date.now() })
      const { gradeAnswer } = await loadGrader()
      const marks = gradeAnswer(done.answer.words ?? '', question.keyPoints)
      const ticks = marks.flatMap((mark, index) => (mark.band === 'covered' ? [index] : []))
      set({ marks })
      step({ tag: 'answered', answer: { ...done.answer, ticks }, at: Date.now() })
    },
    tick: (index: number) => {
      const { turn } = view.session
      if (turn.tag !== 'answered') return
      step({ tag: 'marked', marks: { ticks: toggled(turn.answer.ticks ?? [], index) } })
    },
    sayKnew: (knew: boolean) => {
      step({ tag: 'marked', marks: { knew } })
      set({ missing: '' })
    },
    accept,
    give: (grade: Grade) => {
      // Whoever grades a recall by hand has said enough.
      if (isOpen(view.session.turn)) step({ tag: 'marked', marks: { knew: grade !== 'again' } })
      step({ tag: 'overruled', grade })
      accept()
    },
    undo: () => {
      const { turn, history } = view.session
      const last = turn.tag === 'answered' ? undefined : history.at(-1)
      step({ tag: 'undone', at: Date.now() })
      // The same answer accepted again is another review: the one taken back keeps its id in the log.
      if (last !== undefined) put(undoOp(last))
      set({ notice: null, marks: null })
      void remark()
    },
    suspend: () => {
      const item = itemHere()
      if (item === null) return
      put(suspendOp(item.cardId))
      step({ tag: 'dropped', cardId: item.cardId, at: Date.now() })
      set({ notice: { tag: 'suspended', cardId: item.cardId, title: item.question.title } })
      refill()
    },
    resume: (cardId: string) => {
      put(resumeOp(cardId))
      set({ notice: null })
      refill()
    },
    flag: (note: string) => {
      const item = itemHere()
      if (item !== null) put(flagOp(item, note))
      set({ panel: 'none', notice: { tag: 'noted' } })
    },
    settle: (item: StudyItem, keep: boolean) => {
      put(revisionOp(item.cardId, keep))
      set({ settled: [...view.settled, item.cardId] })
      // Started over it is a new card, and comes in its turn among the new ones.
      if (keep) return
      step({ tag: 'dropped', cardId: item.cardId, at: Date.now() })
      refill()
    },
    /** Leaves out what an earlier page, or another tab, has answered already. */
    start: (answered: readonly string[]) => {
      for (const cardId of answered) step({ tag: 'dropped', cardId, at: Date.now() })
      refill()
    },
    askedAt: ({ cardId, version }: StudyItem): Instant => asOf.get(`${cardId} ${version}`) ?? queue.now,
    show: (panel: View['panel']) => set({ panel }),
    refill,
  }
}

/** Nothing was typed, and the learner has not said whether they knew it. */
const isOpen = (turn: Turn): boolean =>
  turn.tag === 'answered' &&
  turn.item.question.kind === 'recall' &&
  turn.answer.words === undefined &&
  turn.answer.knew === undefined

const toggled = <T>(list: readonly T[], one: T): readonly T[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one].sort()
