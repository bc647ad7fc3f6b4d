import { randomUUID } from 'node:crypto'
import type { Learner } from '#core/learner/learner.ts'
import type { Grade, SeenMemory } from '#core/review/entry.ts'
import { retrievability } from '#core/review/memory.ts'
import { DAY } from '#core/review/study-day.ts'
import type { Database } from '#store/db.ts'
import { instantText } from '#store/sql.ts'
import { type NewRow, writeRows } from '#store/write-rows.ts'

/** Fills the log of a bank (bench/queue/fill.ts) with so many answers on each day of the year before `now`. */
export async function fillLog(db: Database, learner: Learner, perDay: number, now: number): Promise<void> {
  const cards = await db.sql.read.all<Card>(
    `SELECT "id", "questionId", "memory" FROM "Card" WHERE "phase" = 'review' ORDER BY "questionId", "part"`,
    [],
  )
  for (let day = 364; day >= 0; day--) {
    const rows = Array.from({ length: perDay }, (_, place) => {
      const card = cards[(day * perDay + place) % cards.length]
      if (card === undefined) throw new Error('the bank has no card in review')
      return reviewRow(card, learner, now - day * DAY - place * 1000, (day + place) % 8 === 0)
    })
    await db.sql.transaction((sql) => writeRows(sql, 'Review', rows))
  }
}

type Card = { readonly id: string; readonly questionId: string; readonly memory: string }

function reviewRow(card: Card, learner: Learner, at: number, forgotten: boolean): NewRow {
  const memory: SeenMemory = JSON.parse(card.memory)
  const grade: Grade = forgotten ? 'again' : 'good'
  const likely = retrievability(memory, memory.lastReviewedAt + memory.stability * DAY, learner.rules)
  const answer = JSON.stringify({
    choice: 'tea',
    reasons: ['a'],
    confidence: forgotten ? 'guessing' : 'certain',
  })
  return {
    ...{
      id: randomUUID(),
      learnerId: learner.id,
      cardId: card.id,
      questionId: card.questionId,
      part: 'main',
    },
    ...{ kind: 'review', source: 'study', at: instantText(at), recordedAt: instantText(at) },
    ...{ studyDay: Math.floor(at / DAY), zoneOffsetMinutes: 0, cutoffHour: 0, grade, derivedGrade: grade },
    ...{ answer, durationMs: 9000, revision: 1, parameterSetId: learner.rules.parameterSetId },
    ...{
      desiredRetention: 0.9,
      placedDays: null,
      elapsedDays: 9,
      retrievability: likely,
      phaseBefore: 'review',
    },
    ...{ before: card.memory, after: card.memory, folded: null, version: 1 },
  }
}
