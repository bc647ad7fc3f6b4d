'use client'

import { type Kept, openKept } from './outbox-kept.ts'
import { inOrder, type Op, patience } from './outbox-op.ts'
import { type Sent, send } from './outbox-send.ts'
import { painted } from './painted.ts'

/** What the page shows of the outbox. */
export type Saving = {
  /** Answers, undos and changes that are not acknowledged. */
  readonly waiting: number
  /** Of those, the questions that were answered. */
  readonly answers: number
  /** It has taken so long that the learner should know. */
  readonly late: boolean
  readonly refused: readonly Op[]
}

export const SAVED: Saving = { waiting: 0, answers: 0, late: false, refused: [] }

const LATE_AFTER = 1500

let saving = SAVED
let kept: Promise<Kept<Op>> | null = null
let opened: Kept<Op> | null = null
let failures = 0
let timer: ReturnType<typeof setTimeout> | undefined
let last = 0
const ops = new Map<string, Op>()
const underway = new Map<string, Promise<Sent['tag']>>()
const listeners = new Set<() => void>()

export const readSaving = (): Saving => saving

/** Whether anything about a card or an attempt waits to be sent. */
export const isWaiting = (about: string): boolean =>
  [...ops.values()].some(({ cardId, refused }) => cardId === about && refused === undefined)

export const onSaving = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Opens the store on disk and sends what an earlier page left; resolves to the ops that it found. */
export const openOutbox = async (): Promise<readonly Op[]> => {
  if (kept === null) {
    kept = openKept('runwhere')
    addEventListener('online', () => void flush())
    document.addEventListener('visibilitychange', () => void flush())
  }
  opened = await kept
  const left = inOrder(await opened.all())
  for (const op of ops.values()) void keep(op)
  for (const op of left) {
    if (gone.has(op.id)) continue
    ops.set(op.id, op)
    safe.add(op.id)
  }
  show()
  return left
}

/** Keeps an op and sends it behind the frame that shows it; `at` is when it was done, where that is longer ago. */
export const put = (op: Omit<Op, 'at'>, at = Date.now()): void => {
  last = Math.max(at, last + 1)
  const timed: Op = { ...op, at: last }
  const first = ![...ops.values()].some((other) => other.cardId === op.cardId)
  ops.set(timed.id, timed)
  void keep(timed)
  if (first) void deliver(timed, true)
  else void flush()
  show()
}

/** Sends all that waits, in order, one tab at a time; resolves when all is sent or the server is away. */
export const flush = async (): Promise<void> => {
  clearTimeout(timer)
  if (typeof navigator.locks === 'undefined') return sendAll()
  await navigator.locks.request('runwhere-outbox', sendAll)
}

/** Lets go of an op that was never sent, since a later one says all that it does. */
export const supersede = (id: string): void => {
  const op = ops.get(id)
  if (op !== undefined && !underway.has(id)) void forget(op)
}

/** Lets go of a refused op. */
export const letGo = (op: Op): Promise<void> => forget(op)

/** Tries a refused op again, as after an update of the server. */
export const tryAgain = (op: Op): Promise<void> => {
  const { refused: _, ...fresh } = op
  ops.set(op.id, fresh)
  show()
  return keep(fresh).then(flush)
}

const sendAll = async (): Promise<void> => {
  await reread()
  // Nothing overtakes an answer to the same card: its undo would find nothing to take back.
  const held = new Set<string>()
  for (const op of inOrder([...ops.values()])) {
    if (op.refused !== undefined || !ops.has(op.id) || held.has(op.cardId)) continue
    const sent = await deliver(op, false)
    if (sent === 'unreachable') return
    if (sent === 'failed') held.add(op.cardId)
  }
}

/** Another tab may have sent some of ours, or left some of its own. */
const reread = async (): Promise<void> => {
  if (opened === null) return
  const onDisk = new Map((await opened.all()).map((op) => [op.id, op]))
  for (const id of ops.keys()) if (safe.has(id) && !onDisk.has(id)) ops.delete(id)
  for (const [id, op] of onDisk) if (!ops.has(id) && !gone.has(id)) ops.set(id, op)
  show()
}

/** Sends an op, or waits for it where it is on its way already. `fresh`: it was done just now, in a frame that is still to be painted, perhaps as the page is left. */
const deliver = (op: Op, fresh: boolean): Promise<Sent['tag']> => {
  const already = underway.get(op.id)
  if (already !== undefined) return already
  const sent = fresh ? painted().then(() => send(op, true)) : send(op, false)
  const settled = sent.then(async (outcome) => {
    await settle(op, outcome)
    underway.delete(op.id)
    return outcome.tag
  })
  underway.set(op.id, settled)
  return settled
}

const settle = async (op: Op, sent: Sent): Promise<void> => {
  switch (sent.tag) {
    case 'acknowledged':
      failures = 0
      return forget(op)
    case 'refused': {
      const refused: Op = { ...op, refused: sent.message }
      ops.set(op.id, refused)
      show()
      return keep(refused)
    }
    case 'failed':
    case 'unreachable':
      clearTimeout(timer)
      timer = setTimeout(() => void flush(), patience(failures))
      failures += 1
      return show()
  }
}

/** Ids that are on disk for certain, and ids that are done with. */
const safe = new Set<string>()
const gone = new Set<string>()

const keep = async (op: Op): Promise<void> => {
  if (opened === null) return
  // A full or broken disk leaves the op in this page's memory, from where it is sent all the same.
  await opened.put(op).then(
    () => safe.add(op.id),
    () => undefined,
  )
}

const forget = async (op: Op): Promise<void> => {
  gone.add(op.id)
  ops.delete(op.id)
  show()
  await opened?.remove(op.id).catch(() => undefined)
}

const show = (): void => {
  const all = [...ops.values()]
  const refused = all.filter((op) => op.refused !== undefined)
  const unsent = all.filter((op) => op.refused === undefined)
  const waiting = unsent.length
  const answers = new Set(
    unsent
      .filter((op) => op.what === 'answer')
      .map(({ place, cardId, id }) => (place === undefined ? id : `${cardId} ${place}`)),
  ).size
  const oldest = Math.min(...unsent.map((op) => op.at))
  const late = waiting > 0 && (failures > 0 || saving.late || Date.now() - oldest > LATE_AFTER)
  if (waiting > 0 && !late) setTimeout(show, LATE_AFTER + 50)
  const same = saving.waiting === waiting && saving.answers === answers && saving.late === late
  if (same && saving.refused.length === refused.length) return
  saving = { waiting, answers, late, refused }
  for (const listener of listeners) listener()
}
