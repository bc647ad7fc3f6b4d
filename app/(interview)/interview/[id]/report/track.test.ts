import { expect, test } from 'vitest'
import type { Report } from '#core/interview/report/report.ts'
import { tracksOf } from './track.ts'

const ask = (putMs: number, answeredMs: number | null) => ({ putMs, answeredMs })
const report = {
  rounds: [
    { round: 0, asks: [ask(0, 50), ask(50, null)], time: { boxMs: 100 } },
    { round: 1, asks: [ask(120, null)], time: { boxMs: 60 } },
    { round: 2, asks: [], time: { boxMs: 40 } },
  ],
  timeline: [
    { tag: 'began', at: 1000, ms: 0 },
    { tag: 'paused', at: 1080, ms: 80 },
    { tag: 'resumed', at: 1580, ms: 80 },
    { tag: 'paused', at: 1700, ms: 200 },
    { tag: 'ended', at: 2000, ms: 200 },
  ],
} as unknown as Pick<Report, 'rounds' | 'timeline'>

test('boxes follow one another as planned, and time used stands where it was used', () => {
  const { tracks, wholeMs } = tracksOf(report)
  expect(tracks.map(({ box }) => box)).toEqual([
    { fromMs: 0, toMs: 100 },
    { fromMs: 100, toMs: 160 },
    { fromMs: 160, toMs: 200 },
  ])
  expect(wholeMs).toBe(200)
  expect(tracks[0]?.used).toEqual([
    { fromMs: 0, toMs: 50 },
    // Left unanswered, it was asked until the next one came.
    { fromMs: 50, toMs: 120 },
  ])
  // Or until the end.
  expect(tracks[1]?.used).toEqual([{ fromMs: 120, toMs: 200 }])
  expect(tracks[2]?.used).toEqual([])
})

test('a pause lasts until it goes on, or until the end', () => {
  expect(tracksOf(report).pauses).toEqual([
    { atMs: 80, lengthMs: 500 },
    { atMs: 200, lengthMs: 300 },
  ])
})
