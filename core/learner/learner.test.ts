import { expect, test } from 'vitest'
import { checkSettings, newLearner, settingsOf } from './learner.ts'

const learner = newLearner('learner', 'Europe/Berlin')
const settings = settingsOf(learner)

test('a new learner studies ten new questions a day that starts at four', () => {
  expect(settings).toEqual({
    timeZone: 'Europe/Berlin',
    cutoffHour: 4,
    newPerDay: 10,
    reviewsPerDay: 200,
    desiredRetention: 0.9,
    shortcuts: true,
    examTime: 1,
    balanceLoad: true,
    easyDays: [],
  })
  expect(newLearner('learner', 'Mars/Olympus').clock.timeZone).toBe('UTC')
})

test('settings that can be used are taken as they are, without what does not belong', () => {
  expect(checkSettings({ ...settings, role: 'admin' })).toEqual({ ok: true, settings })
})

test.each([
  ['timeZone', 'Berlin', 'Choose a time zone by its name, such as Europe/Berlin.'],
  ['timeZone', 1, 'Choose a time zone by its name, such as Europe/Berlin.'],
  ['cutoffHour', 24, 'The day starts at a whole hour from 0 to 23.'],
  ['cutoffHour', 3.5, 'The day starts at a whole hour from 0 to 23.'],
  ['newPerDay', -1, 'New questions a day: a whole number from 0 to 1,000.'],
  ['reviewsPerDay', '200', 'Reviews a day: a whole number from 0 to 10,000.'],
  ['desiredRetention', 0.99, 'Desired retention: a share from 0.70 to 0.97.'],
  ['desiredRetention', Number.NaN, 'Desired retention: a share from 0.70 to 0.97.'],
  ['shortcuts', 'on', 'Shortcuts are either on or off.'],
  ['examTime', 3, 'The time of an exam: 1, 1.25, 1.5 or 2 times the usual.'],
  ['balanceLoad', 1, 'Balancing the load is either on or off.'],
  ['easyDays', [0, 0], 'Easy days: some of the days from 0, Sunday, to 6, each once.'],
  ['easyDays', [7], 'Easy days: some of the days from 0, Sunday, to 6, each once.'],
  ['easyDays', '06', 'Easy days: some of the days from 0, Sunday, to 6, each once.'],
])('%s %s is refused: %s', (field, value, message) => {
  const checked = checkSettings({ ...settings, [field]: value })
  expect(checked).toEqual({ ok: false, problems: [{ field, message }] })
})

test('everything that is wrong is said at once', () => {
  const checked = checkSettings({})
  expect(checked.ok ? [] : checked.problems.map(({ field }) => field)).toEqual(Object.keys(settings))
})
