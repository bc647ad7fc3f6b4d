import { chanceFrom } from '#core/chance.ts'
import type { Learner } from '#core/learner/learner.ts'
import { answer } from '#core/review/answer.ts'
import type { Grade, LogEntry, Memory, Rules, StudyDay } from '#core/review/entry.ts'
import { outcomes, retrievability } from '#core/review/memory.ts'
import { DAY, HOUR, MINUTE, startOfStudyDay, studyDayOf, zoneOffsetMinutes } from '#core/review/study-day.ts'
import type { Database } from '#store/db.ts'
import { keysOf } from '#store/review/card-rows.ts'
import { instantText } from '#store/sql.ts'
import { type NewRow, writeRows } from '#store/write-rows.ts'

/** Weights of somebody whom the published ones foretell badly: forgets sooner, and by another curve. */
export const OTHER_WEIGHTS: readonly number[] = [
  0.1, 0.5, 0.9, 3.1, 7.2, 0.9, 2.4, 0.02, 1.35, 0.15, 0.6, 1.3, 0.08, 0.2, 1.2, 0.45, 1.6, 0.4, 0.1, 0.1,
  0.35,
]

export type SimulatedCard = {
  readonly id: string
  readonly questionId: string
  readonly part: string
  readonly memory: Memory
  readonly rows: readonly NewRow[]
}

/**
 * Answers every card of the store, over `days` up to `today`, as somebody would whose memory follows `hidden`: on the day
 * each is due, a day late now and then, for as many reviews as `perCard` allows. The same seed, the same log.
 */
export async function simulateLog(
  db: Database,
  learner: Learner,
  given: {
    readonly today: StudyDay
    readonly days: number
    readonly perCard: number
    readonly hidden?: readonly number[]
    readonly seed?: number
  },
): Promise<number> {
  const chance = chanceFrom(given.seed ?? 2)
  const hidden: Rules = { ...learner.rules, weights: given.hidden ?? OTHER_WEIGHTS }
  const cards = await db.card.findMany({
    where: { learnerId: learner.id },
    orderBy: [{ questionId: 'asc' }, { part: 'asc' }],
    select: { id: true, questionId: true, part: true },
  })
  const answered = cards.map((card, index) => {
    const entries = entriesOf(`${index}`, card.id, { ...given, learner, hidden, chance })
    return rowsOf(learner, card, entries)
  })
  await db.sql.transaction(async (sql) => {
    await writeRows(
      sql,
      'Review',
      answered.flatMap(({ rows }) => rows),
    )
    for (const { id, memory, rows } of answered) {
      const { phase, due, dueDay, band } = keysOf({ memory, factChanges: [] })
      await sql.run(
        'UPDATE "Card" SET "version" = ?, "memory" = ?, "phase" = ?, "due" = ?, "dueDay" = ?, "band" = ? WHERE "id" = ?',
        [rows.length, JSON.stringify(memory), phase, due, dueDay, band, id],
      )
    }
  })
  return answered.reduce((sum, { rows }) => sum + rows.length, 0)
}

type Course = {
  readonly learner: Learner
  readonly hidden: Rules
  readonly chance: () => number
  readonly today: StudyDay
  readonly days: number
  readonly perCard: number
}

function entriesOf(name: string, cardId: string, course: Course): readonly LogEntry[] {
  const { learner, hidden, chance, today, days, perCard } = course
  const { clock, rules } = learner
  let at =
    startOfStudyDay(today - Math.floor(days * (0.2 + 0.8 * chance())), clock) + 6 * HOUR * chance() + HOUR
  let known: Memory = { phase: 'new' }
  let real: Memory = { phase: 'new' }
  const entries: LogEntry[] = []
  while (entries.length < perCard && studyDayOf(at, clock) < today) {
    const whole = Math.floor(at)
    const recalled = real.phase === 'new' ? 0.6 : retrievability(real, whole, hidden)
    const grade = gradeOf(chance() < recalled, chance())
    const place = String(entries.length).padStart(4, '0')
    entries.push({
      // As ids of the store are: the same ones every time.
      id: `${name.padStart(8, '0')}-${place}-4000-8000-${cardId.slice(-12)}`,
      kind: 'review',
      at: whole,
      grade,
      studyDay: studyDayOf(whole, clock),
      zoneOffsetMinutes: zoneOffsetMinutes(whole, clock.timeZone),
      cutoffHour: clock.cutoffHour,
      rules,
      placedDays: null,
    })
    // By its name: the ids of cards, and so the fuzz of their days, are others in each store.
    known = outcomes(known, whole, name, clock, rules)[grade]
    real = outcomes(real, whole, name, clock, hidden)[grade]
    at = known.phase === 'review' ? laterOn(known.dueDay, learner, chance) : known.due + MINUTE * chance()
  }
  return entries
}

const gradeOf = (remembered: boolean, chance: number): Grade => {
  if (!remembered) return 'again'
  return chance < 0.15 ? 'hard' : chance < 0.95 ? 'good' : 'easy'
}

const laterOn = (dueDay: StudyDay, { clock }: Learner, chance: () => number): number =>
  startOfStudyDay(dueDay, clock) +
  HOUR +
  9 * HOUR * chance() +
  (chance() < 0.3 ? DAY * Math.ceil(4 * chance()) : 0)

function rowsOf(
  { id: learnerId }: Learner,
  card: Pick<SimulatedCard, 'id' | 'questionId' | 'part'>,
  entries: readonly LogEntry[],
): SimulatedCard {
  let memory: Memory = { phase: 'new' }
  const rows = entries.map((entry, place): NewRow => {
    const done = answer({ cardId: card.id, memory, entry })
    memory = done.memory
    const { rules, at, ...line } = entry
    return {
      ...line,
      learnerId,
      cardId: card.id,
      questionId: card.questionId,
      part: card.part,
      source: 'study',
      at: instantText(at),
      recordedAt: instantText(at),
      derivedGrade: entry.grade,
      answer: '{}',
      durationMs: 9000,
      revision: 1,
      parameterSetId: rules.parameterSetId,
      desiredRetention: rules.desiredRetention,
      elapsedDays: done.elapsedDays,
      retrievability: done.retrievability,
      phaseBefore: done.before.phase,
      before: JSON.stringify(done.before),
      after: JSON.stringify(done.after),
      version: place + 1,
    }
  })
  return { ...card, memory, rows }
}
