import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DAY, isTimeZone, startOfStudyDay, studyDayOf, zoneOffsetMinutes } from './study-day.ts'

const at = (iso: string) => Date.parse(iso)
const dayOf = (date: string) => Date.parse(`${date}T00:00Z`) / DAY
const berlin = { timeZone: 'Europe/Berlin', cutoffHour: 4 }

test.each([
  ['23:59 belongs to its calendar day', '2026-11-20T23:59+01:00', '2026-11-20'],
  ['00:00 belongs to yesterday', '2026-11-21T00:00+01:00', '2026-11-20'],
  ['03:59 belongs to yesterday', '2026-11-21T03:59:59.999+01:00', '2026-11-20'],
  ['04:00 starts the day', '2026-11-21T04:00+01:00', '2026-11-21'],
  ['new year is not crossed at midnight', '2027-01-01T01:30+01:00', '2026-12-31'],
  ['new year begins at the cut-off', '2027-01-01T04:00+01:00', '2027-01-01'],
  ['before the clocks go forward', '2026-03-29T01:59+01:00', '2026-03-28'],
  ['after the clocks went forward', '2026-03-29T04:00+02:00', '2026-03-29'],
  ['in the hour that comes twice', '2026-10-25T02:30+01:00', '2026-10-24'],
  ['after the clocks went back', '2026-10-25T04:00+01:00', '2026-10-25'],
])('%s', (_, instant, day) => {
  expect(studyDayOf(at(instant), berlin)).toBe(dayOf(day))
})

test('one instant is another day elsewhere: a traveller west goes back by one', () => {
  const instant = at('2026-06-10T20:00Z')
  expect(studyDayOf(instant, { timeZone: 'Asia/Tokyo', cutoffHour: 4 })).toBe(dayOf('2026-06-11'))
  expect(studyDayOf(instant, { timeZone: 'America/Los_Angeles', cutoffHour: 4 })).toBe(dayOf('2026-06-10'))
})

test.each([
  ['UTC', '2026-07-01T00:00Z', 0],
  ['Europe/London', '2026-01-01T00:00Z', 0],
  ['Europe/Berlin', '2026-07-01T00:00Z', 120],
  ['America/St_Johns', '2026-01-01T00:00Z', -210],
  ['Asia/Kathmandu', '2026-01-01T00:00Z', 345],
  ['Pacific/Kiritimati', '2026-01-01T00:00Z', 840],
  ['Europe/Berlin', '1880-01-01T00:00Z', 53],
])('%s at %s is %d minutes from UTC', (zone, instant, minutes) => {
  expect(zoneOffsetMinutes(at(instant), zone)).toBe(minutes)
})

test.each([
  ['an ordinary day', '2026-11-21', berlin, '2026-11-21T04:00+01:00'],
  ['the day the clocks go forward', '2026-03-29', berlin, '2026-03-29T04:00+02:00'],
  ['the day the clocks go back', '2026-10-25', berlin, '2026-10-25T04:00+01:00'],
  ['a cut-off that is skipped', '2026-03-29', { ...berlin, cutoffHour: 2 }, '2026-03-29T03:00+02:00'],
  ['a cut-off that comes twice', '2026-10-25', { ...berlin, cutoffHour: 2 }, '2026-10-25T02:00+02:00'],
  [
    'a day that Samoa skipped',
    '2011-12-30',
    { timeZone: 'Pacific/Apia', cutoffHour: 4 },
    '2011-12-31T04:00+14:00',
  ],
])('%s starts where it should', (_, day, clock, instant) => {
  expect(startOfStudyDay(dayOf(day), clock)).toBe(at(instant))
})

test('a study day is whatever lies between its start and the next', () => {
  const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu']
  const clocks = fc.record({ timeZone: fc.constantFrom(...zones), cutoffHour: fc.nat(23) })
  fc.assert(
    fc.property(clocks, fc.integer({ min: dayOf('2020-01-01'), max: dayOf('2030-01-01') }), (clock, day) => {
      const start = startOfStudyDay(day, clock)
      expect(studyDayOf(start, clock)).toBe(day)
      expect(studyDayOf(start - 1, clock)).toBe(day - 1)
    }),
    { numRuns: 500, seed: 1 },
  )
})

test.each([
  ['Europe/Berlin', true],
  ['UTC', true],
  ['Europe/Atlantis', false],
  ['+02:00', false],
  ['', false],
])('"%s" is a time zone: %s', (name, known) => {
  expect(isTimeZone(name)).toBe(known)
})
