import { describe, expect, test } from 'vitest'
import type { Goal, Learner } from '#core/learner/learner.ts'
import { MINUTE, studyDayOf } from '#core/review/study-day.ts'
import { closeDatabase, type Database, openDatabase } from '#store/db.ts'
import { importLearner } from '#store/export/import.ts'
import { readLearner, saveGoal } from '#store/learner/learner.ts'
import { loadContent } from '#store/question/load-content.ts'
import { suspendCard } from '#store/review/card.ts'
import { readQueue } from '#store/review/queue.ts'
import { undoReview } from '#store/review/undo.ts'
import { packOf, questionAt } from '#store/testing/content.ts'
import { databases } from '#store/testing/databases.ts'
import { exported } from '#store/testing/exported.ts'
import { answerNow, cardOf, daysLater, MONDAY, seed } from '#store/testing/study.ts'
import { readPlan } from './read-plan.ts'

const TODAY = studyDayOf(MONDAY, { timeZone: 'Europe/Berlin', cutoffHour: 4 })

describe.each(databases)('the plan on $name', ({ fresh, freshUrl }) => {
  const aim = async (db: Database, goal: Goal | null): Promise<Learner> => {
    const { id } = await readLearner(db)
    await saveGoal(db, id, goal)
    return readLearner(db)
  }
  const seedWithGoal = async (db: Database, questions = 24, days = 10, minutesPerDay = 9) => {
    await seed(db, questions)
    return aim(db, { day: TODAY + days, minutesPerDay })
  }
  const planOf = async (db: Database, learner: Learner, now = MONDAY) => {
    const plan = await readPlan(db, learner, now)
    if (plan === null) throw new Error('there is no plan')
    return plan
  }
  const asked = async (db: Database, learner: Learner, now: number) => {
    const { items } = await readQueue(db, learner, now, 50, [])
    return items.map(({ question, part }) => `${question.id} ${part}`)
  }

  test('is there only while an interview is coming', async () => {
    const db = await fresh()
    const learner = await seed(db)
    expect(await readPlan(db, learner, MONDAY)).toBeNull()
    const aiming = await aim(db, { day: TODAY + 2, minutesPerDay: 10 })
    expect(await readPlan(db, aiming, daysLater(2))).toMatchObject({ coming: [], goal: { day: TODAY + 2 } })
    expect(await readPlan(db, aiming, daysLater(3))).toBeNull()
    const usual = (await readQueue(db, learner, daysLater(3), 10, [])).items
    expect((await readQueue(db, aiming, daysLater(3), 10, [])).items).toEqual(usual)
  })

  test('is made once a day and read afterwards, whatever is answered', async () => {
    const db = await fresh()
    const learner = await seedWithGoal(db)
    const plan = await planOf(db, learner)
    expect(plan.today).toMatchObject({ day: TODAY, fresh: 4, reviews: 0 })
    expect(plan.forecast.whole).toMatchObject({ cards: 36, metNow: 0, idle: 0 })
    expect(plan.forecast.axes.map(({ axis }) => axis)).toEqual(['cost', 'effort', 'taste'])
    await answerNow(db, learner, 'q-0', 'good', MONDAY)
    expect(await planOf(db, learner, MONDAY + MINUTE)).toEqual(plan)
    expect(await db.planDay.count()).toBe(1)
    const tomorrow = await planOf(db, learner, daysLater(1))
    expect(tomorrow).not.toEqual(plan)
    expect(tomorrow.today.day).toBe(TODAY + 1)
    expect(tomorrow.forecast.whole.metNow).toBe(1)
    expect((await db.planDay.findMany()).map(({ studyDay }) => studyDay)).toEqual([TODAY + 1])
    expect(await db.plannedCard.count({ where: { studyDay: TODAY } })).toBe(0)
  })

  test('is one, however many requests and processes ask for it at once', async () => {
    const url = await freshUrl()
    const [one, other] = await Promise.all([openDatabase(url), openDatabase(url)])
    const learner = await seedWithGoal(one)
    const plans = await Promise.all([one, other, one, other].map((db) => planOf(db, learner)))
    for (const plan of plans) expect(plan).toEqual(plans[0])
    expect(await one.planDay.count()).toBe(1)
    const places = await one.plannedCard.findMany({ orderBy: { place: 'asc' } })
    expect(places.map(({ place }) => place)).toEqual(places.map((_, at) => at))
    await Promise.all([closeDatabase(one), closeDatabase(other)])
  })

  test('is made anew when the goal changes, from what is left of the day', async () => {
    const db = await fresh()
    const learner = await seedWithGoal(db)
    await planOf(db, learner)
    await answerNow(db, learner, 'q-0', 'easy', MONDAY)
    const more = await aim(db, { day: TODAY + 10, minutesPerDay: 18 })
    const plan = await planOf(db, more)
    expect(plan.goal.minutesPerDay).toBe(18)
    expect(plan.today.fresh).toBeGreaterThan(4)
    const { id } = await cardOf(db, 'q-0')
    expect(await db.plannedCard.count({ where: { cardId: id } })).toBe(0)
    expect(await db.planDay.count()).toBe(1)
  })

  test('decides what the day asks, in its order, and the limits of the day do not', async () => {
    const db = await fresh()
    const learner = await seedWithGoal(db, 24, 10, 40)
    await planOf(db, learner)
    const rows = await db.plannedCard.findMany({ orderBy: { place: 'asc' } })
    const cards = await db.card.findMany()
    const inOrder = rows.flatMap(({ cardId }) => cards.filter(({ id }) => id === cardId))
    const queue = await asked(db, learner, MONDAY)
    expect(queue.length).toBeGreaterThan(15)
    expect(inOrder.slice(0, queue.length).map(({ questionId, part }) => `${questionId} ${part}`)).toEqual(
      queue,
    )
    expect(new Set(inOrder.map(({ questionId }) => questionId)).size).toBe(inOrder.length)
    expect(inOrder.every(({ active }) => active)).toBe(true)
  })

  test('the day is done when its minutes are used, learning cards aside', async () => {
    const db = await fresh()
    const learner = await seedWithGoal(db)
    let now = MONDAY
    for (let answers = 0; answers < 12; answers++) {
      const { items } = await readQueue(db, learner, now, 1, [])
      const [item] = items
      if (item === undefined) break
      await answerNow(db, learner, item.question.id, 'easy', now, item.part)
      now += MINUTE
    }
    // Nine minutes hold twelve answers; the next new card would need two or three more than the ten that were given.
    expect(await db.review.count()).toBe(10)
    expect(await readQueue(db, learner, now, 10, [])).toMatchObject({
      items: [],
      counts: { learning: 0, review: 0, new: 0 },
      nextLearningDue: null,
    })
    // Whoever was quick gets more on the next day.
    expect((await planOf(db, learner, daysLater(1))).answersPerDay).toBeGreaterThan(13)
  })

  test('a learning card comes at its minute, before the plan', async () => {
    const db = await fresh()
    const learner = await seedWithGoal(db)
    const [first] = (await readQueue(db, learner, MONDAY, 1, [])).items
    if (first === undefined) throw new Error('nothing is asked')
    await answerNow(db, learner, first.question.id, 'again', MONDAY, first.part)
    const soon = await readQueue(db, learner, MONDAY + 1000, 10, [])
    expect(soon).toMatchObject({ counts: { learning: 1 }, nextLearningDue: MONDAY + MINUTE })
    expect(soon.items.map(({ question }) => question.id)).not.toContain(first.question.id)
    const later = await readQueue(db, learner, MONDAY + MINUTE, 10, [])
    expect(later.items[0]?.question.id).toBe(first.question.id)
  })

  test('what is taken back is asked again, what is suspended is replaced by the next', async () => {
    const db = await fresh()
    const learner = await seedWithGoal(db)
    const before = await asked(db, learner, MONDAY)
    const [first = '', second = ''] = before
    const [question = '', part = ''] = first.split(' ')
    const review = await answerNow(db, learner, question, 'easy', MONDAY, part)
    expect(await asked(db, learner, MONDAY + MINUTE)).not.toContain(first)
    await undoReview(db, learner, review, MONDAY + MINUTE)
    expect(await asked(db, learner, MONDAY + MINUTE)).toEqual(before)
    const [other = '', otherPart = ''] = second.split(' ')
    await suspendCard(db, learner, (await cardOf(db, other, otherPart)).id, MONDAY)
    const after = await asked(db, learner, MONDAY + MINUTE)
    expect(after).not.toContain(second)
    expect(after).toHaveLength(before.length)
  })

  test('questions that are retired during the day are left out', async () => {
    const db = await fresh()
    const learner = await seedWithGoal(db, 6)
    const before = await asked(db, learner, MONDAY)
    await loadContent(db, [packOf([1, 2].map(questionAt))], 'two', MONDAY)
    const after = await asked(db, learner, MONDAY)
    expect(before.length).toBeGreaterThan(after.length)
    expect(after.every((card) => card.startsWith('q-1') || card.startsWith('q-2'))).toBe(true)
  })

  test('is made anew after an import: the cards and what is known of them are others', async () => {
    const [db, phone] = [await fresh(), await fresh()]
    const learner = await seedWithGoal(db, 24, 10, 40)
    await seed(phone, 24)
    for (const question of ['q-1', 'q-2', 'q-3'])
      await answerNow(phone, learner, question, 'good', daysLater(-3))
    const aiming = await aim(phone, learner.goal)
    await asked(db, learner, MONDAY)
    await importLearner(db, learner.id, await exported(phone), MONDAY)
    const plan = await planOf(db, aiming)
    expect(plan.forecast.whole.metNow).toBe(3)
    const after = await asked(db, aiming, MONDAY)
    expect(after).toEqual(expect.arrayContaining(['q-1 main', 'q-2 main', 'q-3 main']))
    expect(after.length).toBeGreaterThan(15)
  })

  test('leaves out what the page holds', async () => {
    const db = await fresh()
    const learner = await seedWithGoal(db)
    const { items, counts } = await readQueue(db, learner, MONDAY, 2, [])
    const held = items.map(({ cardId }) => cardId)
    const next = await readQueue(db, learner, MONDAY, 10, held)
    expect(next.items.map(({ cardId }) => cardId).filter((id) => held.includes(id))).toEqual([])
    expect(next.counts.new).toBe(counts.new - 2)
  })

  test('of a store without content is empty', async () => {
    const db = await fresh()
    await readLearner(db)
    const learner = await aim(db, { day: TODAY + 10, minutesPerDay: 20 })
    expect(await planOf(db, learner)).toMatchObject({
      today: { fresh: 0, reviews: 0 },
      forecast: { axes: [] },
    })
    expect((await readQueue(db, learner, MONDAY, 10, [])).items).toEqual([])
  })
})
