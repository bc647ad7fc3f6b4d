import { describe, expect, test } from 'vitest'
import { MINUTE } from '#core/review/study-day.ts'
import { readCandidates } from '../quiz/candidates.ts'
import { countTrainable } from '../review/training/count.ts'
import { readFirstAnswers as readPredicted } from '../stats/first-answers.ts'
import { readFirstAnswers } from '../stats/readiness.ts'
import { databases } from '../testing/databases.ts'
import { did, interviewDesk, made, sat } from '../testing/interview.ts'
import { PRACTICE } from '../testing/quiz.ts'
import { answerNow, daysLater, MONDAY } from '../testing/study.ts'
import { applyMissed } from './missed.ts'
import { readShownInInterviews } from './shown.ts'

describe.each(databases)('what an interview showed, on $name', ({ fresh }) => {
  test('is what it was to ask, once it began, and nothing of one that never did', async () => {
    const desk = await interviewDesk(fresh)
    const { db, learner } = desk
    await made(db, learner, { seed: 'never begun', minutes: 45 })
    expect(await readShownInInterviews(db.sql.read, learner.id)).toEqual([])
    const { script } = await did(desk, [{ tag: 'began' }], MONDAY + MINUTE)
    const [opening, scenario] = script.rounds.map(({ item }) => item)
    const cards = [opening?.cards.main, scenario?.cards.main, scenario?.cards[scenario.flips[0] ?? '']]
    const shown = await readShownInInterviews(db.sql.read, learner.id)
    expect(shown.map(({ cardId }) => cardId).toSorted()).toEqual(cards.toSorted())
    expect(new Set(shown.map(({ at }) => at))).toEqual(new Set([MONDAY]))
  })

  test('is known to quizzes, and no later answer to it is a first one', async () => {
    const desk = await interviewDesk(fresh)
    const { db, learner } = desk
    const { script } = await did(desk, [{ tag: 'began' }], MONDAY)
    const { question, flips } = script.rounds[1]?.item ?? {}
    const id = question?.id ?? ''
    const drawn = await readCandidates(db.sql.read, learner, PRACTICE, daysLater(1))
    const novelties = drawn.filter(({ questionId }) => questionId === id)
    expect(new Map(novelties.map(({ part, novelty }) => [part, novelty]))).toEqual(
      new Map(['main', 'early', 'no-kettle'].map((part) => [part, isShown(part) ? 'repeat' : 'part'])),
    )
    for (const part of ['main', 'early', 'no-kettle'])
      await answerNow(db, learner, id, 'good', daysLater(1), part)
    const firsts = await readFirstAnswers(db, learner.id, 'drinks')
    expect(firsts.map(({ questionId }) => questionId)).toEqual([id])

    function isShown(part: string): boolean {
      return part === 'main' || flips?.includes(part) === true
    }
  })

  test('and what it told the scheduler is neither learned from nor counted as remembered', async () => {
    const desk = await interviewDesk(fresh)
    const { db, learner, id } = desk
    for (const place of [1, 5, 9, 13])
      await answerNow(db, learner, `q-${place}`, 'easy', MONDAY - 2 * 86_400_000)
    const counted = () =>
      Promise.all([
        countTrainable(db, learner.id),
        readPredicted(db, learner.id, 0, 99_999),
        readFirstAnswers(db, learner.id, 'drinks'),
      ])
    await sat(desk, (ask) => (ask.startsWith('1.') ? { words: '', choice: 'tea' } : { words: '' }))
    const before = await counted()
    const applied = await applyMissed(db, learner, id, MONDAY + 10 * MINUTE)
    expect(applied).toMatchObject({ state: 'applied', cards: [{}, {}, {}] })
    expect(await counted()).toEqual(before)
  })
})
