import { describe, expect, test } from 'vitest'
import { checkGoal, dayText } from './goal.ts'

const TODAY = Date.parse('2026-12-07') / 86_400_000

const given = (day: string, minutesPerDay = 20) => checkGoal({ day, minutesPerDay }, TODAY)

describe('a goal', () => {
  test('is a day ahead and minutes a day', () => {
    expect(given('2026-12-24')).toEqual({ ok: true, goal: { day: TODAY + 17, minutesPerDay: 20 } })
    expect(given('2026-12-08', 5)).toMatchObject({ ok: true })
    expect(given('2027-12-07', 480)).toMatchObject({ ok: true })
    expect(dayText(TODAY)).toBe('2026-12-07')
  })

  test.each([
    ['2026-12-07', 'The day of the interview is tomorrow or later.'],
    ['2025-12-24', 'The day of the interview is tomorrow or later.'],
    ['2027-12-08', 'The day of the interview is at most a year ahead.'],
    ['2027-02-30', 'Choose the day of the interview, such as 2026-12-24.'],
    ['24 December', 'Choose the day of the interview, such as 2026-12-24.'],
    ['', 'Choose the day of the interview, such as 2026-12-24.'],
  ])('is not on %j', (day, message) => {
    expect(given(day)).toEqual({ ok: false, problems: [{ field: 'day', message }] })
  })

  test.each([4, 481, 7.5, Number.NaN])('does not ask for %d minutes', (minutes) => {
    const message = 'Minutes a day: a whole number from 5 to 480.'
    expect(given('2026-12-24', minutes)).toEqual({
      ok: false,
      problems: [{ field: 'minutesPerDay', message }],
    })
  })

  test('is told all that is wrong with it', () => {
    expect(given('never', 0)).toMatchObject({
      problems: [{ field: 'day' }, { field: 'minutesPerDay' }],
    })
  })
})
