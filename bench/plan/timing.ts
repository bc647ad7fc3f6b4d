import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { studyDayOf } from '#core/review/study-day.ts'
import { closeDatabase, openDatabase } from '#store/db.ts'
import { readLearner, saveGoal } from '#store/learner/learner.ts'
import { migrate } from '#store/migrate.ts'
import { readPlan } from '#store/review/plan/read-plan.ts'
import { readQueue } from '#store/review/queue.ts'
import { type Figure, median } from '../page/figure.ts'
import { fillBank } from '../queue/fill.ts'

const NOW = Date.UTC(2026, 10, 23, 12)
const DAYS = 30
const MINUTES = 20

/** What making a plan takes with so many cards, two thirds of them seen, and what a page of its day takes afterwards. */
export async function planTimes(cards: number): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'runwhere-bench-plan-'))
  const url = `file:${join(folder, 'plan.db')}`
  await migrate(url)
  const db = await openDatabase(url)
  try {
    const { id, clock } = await fillBank(db, cards, NOW)
    const makings: number[] = []
    for (let run = 0; run < 7; run++) {
      // Another goal, so that it is made anew.
      await saveGoal(db, id, { day: studyDayOf(NOW, clock) + DAYS, minutesPerDay: MINUTES + (run % 2) })
      const learner = await readLearner(db)
      makings.push(await workOf(() => readPlan(db, learner, NOW)))
    }
    const learner = await readLearner(db)
    const pages: number[] = []
    for (let run = 0; run < 60; run++) pages.push(await timeOf(() => readQueue(db, learner, NOW, 10, [])))
    return [
      {
        figure: `processor time of making a plan, ${cards} cards`,
        value: median(makings),
        unit: 'ms',
        bound: { atMost: 300 },
      },
      { figure: `page of its day, ${cards} cards`, value: median(pages.slice(20)), unit: 'ms' },
    ]
  } finally {
    await closeDatabase(db)
    rmSync(folder, { recursive: true })
  }
}

/** Of the processor: a machine that is busy otherwise does not count. */
async function workOf(work: () => Promise<unknown>): Promise<number> {
  const started = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1000
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}
