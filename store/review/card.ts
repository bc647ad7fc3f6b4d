import { randomUUID } from 'node:crypto'
import type { Learner } from '#core/learner/learner.ts'
import { partsOf, type Question } from '#core/question/question.ts'
import { answer, isLate } from '#core/review/answer.ts'
import type { Instant, LogEntry, Memory } from '#core/review/entry.ts'
import { studyDayOf, zoneOffsetMinutes } from '#core/review/study-day.ts'
import type { Database } from '../db.ts'
import { fromJson } from '../json.ts'
import { transact, transactSql } from '../transact.ts'
import { lockCards, writeCard } from './card-rows.ts'
import { type Model, readModel } from './model.ts'
import { insertReview, readLog } from './review-rows.ts'

export type CardResult =
  | { readonly tag: 'changed'; readonly cardId: string; readonly memory: Memory; readonly version: number }
  | { readonly tag: 'unknown-card' }

/** Takes a card out of the queue; its memory stays. Twice changes nothing, as with all of these. */
export function suspendCard(
  db: Database,
  learner: Learner,
  cardId: string,
  now: Instant,
): Promise<CardResult> {
  return transact(db, async (rows) => {
    const card = await rows.card.findFirst({ where: { id: cardId, learnerId: learner.id } })
    if (card === null) return UNKNOWN
    if (card.suspendedAt === null) {
      await rows.card.update({ where: { id: cardId }, data: { active: false, suspendedAt: new Date(now) } })
    }
    return { tag: 'changed', cardId, memory: fromJson<Memory>(card.memory), version: card.version }
  })
}

export function resumeCard(db: Database, learner: Learner, cardId: string): Promise<CardResult> {
  return transact(db, async (rows) => {
    const card = await rows.card.findFirst({
      where: { id: cardId, learnerId: learner.id },
      include: { question: { select: { retiredAt: true, body: true } } },
    })
    if (card === null) return UNKNOWN
    const { retiredAt, body } = card.question
    const active = retiredAt === null && partsOf(fromJson<Question>(body)).includes(card.part)
    await rows.card.update({ where: { id: cardId }, data: { active, suspendedAt: null } })
    return { tag: 'changed', cardId, memory: fromJson<Memory>(card.memory), version: card.version }
  })
}

/** The question's meaning changed, and the learner says that what is remembered of it still holds. */
export function keepRevision(db: Database, learner: Learner, cardId: string): Promise<CardResult> {
  return transactSql(db, async (sql) => {
    const [card] = await lockCards(sql, [cardId])
    if (card === undefined || card.learnerId !== learner.id) return UNKNOWN
    await writeCard(sql, { ...card, revision: card.questionRevision })
    return { tag: 'changed', cardId, memory: card.memory, version: card.version }
  })
}

/** Starts a card over, by a line in its log. */
export function resetCard(db: Database, learner: Learner, cardId: string, now: Instant): Promise<CardResult> {
  return transactSql(db, async (sql) => {
    const [card] = await lockCards(sql, [cardId])
    if (card === undefined || card.learnerId !== learner.id) return UNKNOWN
    const met = { ...card, revision: card.questionRevision }
    if (card.memory.phase === 'new') {
      await writeCard(sql, met)
      return { tag: 'changed', cardId, memory: card.memory, version: card.version }
    }
    const model = await readModel(sql, learner.id)
    const entry = resetAt(learner, model, now)
    const late = isLate(card.memory, card.version, now)
    const log = late || model.adopting ? { log: await readLog(sql, cardId, model) } : {}
    const { memory, ...change } = answer({ cardId, memory: card.memory, entry, ...log })
    const version = card.version + 1
    await writeCard(sql, { ...met, memory, version })
    const { part, questionId, questionRevision: revision } = card
    const line = { learnerId: learner.id, cardId, questionId, part, revision, ...change, version }
    const nothing = { source: 'study', derivedGrade: null, answer: {}, durationMs: 0 } as const
    await insertReview(sql, { ...line, ...nothing, entry, recordedAt: now, folded: late ? memory : null })
    return { tag: 'changed', cardId, memory, version }
  })
}

const UNKNOWN = { tag: 'unknown-card' } as const

const resetAt = (
  { clock, rules: { desiredRetention } }: Learner,
  { parameterSetId, weights }: Model,
  now: Instant,
): LogEntry => ({
  id: randomUUID(),
  kind: 'reset',
  at: now,
  grade: null,
  studyDay: studyDayOf(now, clock),
  zoneOffsetMinutes: zoneOffsetMinutes(now, clock.timeZone),
  cutoffHour: clock.cutoffHour,
  rules: { parameterSetId, weights, desiredRetention },
  placedDays: null,
})
