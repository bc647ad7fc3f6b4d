import { randomUUID } from 'node:crypto'
import { chanceFrom } from '#core/chance.ts'
import type { Learner } from '#core/learner/learner.ts'
import type { Instant, Memory, SeenMemory } from '#core/review/entry.ts'
import { DAY, startOfStudyDay, studyDayOf } from '#core/review/study-day.ts'
import type { Database } from '#store/db.ts'
import { readLearner } from '#store/learner/learner.ts'
import { loadContent } from '#store/question/load-content.ts'
import { keysOf } from '#store/review/card-rows.ts'
import { drinks, questionAt } from '#store/testing/content.ts'
import { type NewRow, writeRows } from '#store/write-rows.ts'

/** Fills a new database with so many cards, three a question: a third new, the others learned, some of them overdue. */
export async function fillBank(db: Database, cards: number, now: Instant): Promise<Learner> {
  await loadContent(db, [drinks(0)], 'bench', now)
  const learner = await readLearner(db)
  const random = chanceFrom(cards)
  const body = JSON.stringify(questionAt(0))
  for (let place = 0; place < cards / 3; place += ROOM) {
    const places = Array.from({ length: Math.min(ROOM, Math.ceil(cards / 3) - place) }, (_, at) => place + at)
    await db.sql.transaction(async (sql) => {
      await writeRows(
        sql,
        'Question',
        places.map((at) => questionRow(at, body)),
      )
      await writeRows(
        sql,
        'Card',
        places.flatMap((at) => cardRows(at, learner, now, random)),
      )
    })
  }
  return learner
}

const ROOM = 2000

const AXES = ['taste', 'cost', 'effort'] as const
const PARTS = ['main', 'early', 'no-kettle'] as const

const axisAt = (place: number): string => AXES[place % AXES.length] ?? AXES[0]

function questionRow(place: number, body: string): NewRow {
  const axis = axisAt(place)
  const id = `bench-${place}`
  const named = { id, packId: 'drinks', kind: 'scenario', axis, level: 'senior', title: id, revision: 1 }
  return { ...named, hash: 'bench', path: id, place, searchText: id, body: body.replace('"q-0"', `"${id}"`) }
}

function cardRows(
  place: number,
  { id: learnerId, clock }: Learner,
  now: Instant,
  random: () => number,
): NewRow[] {
  return PARTS.map((part, index) => {
    const memory = memoryFrom(clock, now, random)
    const identity = { id: randomUUID(), learnerId, questionId: `bench-${place}`, part, axis: axisAt(place) }
    const state = { position: (place + 3 * index) * 10 + index, active: 1, revision: 1, version: 1 }
    return { ...identity, ...state, memory: JSON.stringify(memory), ...keysOf({ memory, factChanges: [] }) }
  })
}

/** A third is new, one in a hundred is being learned, the rest is in review with stabilities from a day to three years. */
function memoryFrom(clock: Learner['clock'], now: Instant, random: () => number): Memory {
  const kind = random()
  if (kind < 1 / 3) return { phase: 'new' }
  const today = studyDayOf(now, clock)
  const stability = 2 ** (10 * random())
  const scheduledDays = Math.max(1, Math.round(stability))
  const lastStudyDay = today - Math.round(scheduledDays * 1.5 * random())
  const learning = kind < 1 / 3 + 0.001
  const dueDay = learning ? today : lastStudyDay + scheduledDays
  const memory: SeenMemory = {
    phase: learning ? 'learning' : 'review',
    stability,
    difficulty: 1 + 9 * random(),
    due: learning ? now + Math.round((random() - 0.5) * DAY) : startOfStudyDay(dueDay, clock),
    dueDay,
    step: 0,
    scheduledDays,
    reps: 3,
    lapses: 0,
    lastReviewedAt: startOfStudyDay(lastStudyDay, clock) - DAY / 2,
    lastStudyDay,
  }
  return memory
}
