import { expect, test } from 'vitest'
import { BADLY, INTERVIEWED, WELL } from './courses.fixture.ts'
import { forReader } from './for-reader.ts'
import { askOf, play } from './played.fixture.ts'
import { PAIRED, scriptOf } from './report.fixture.ts'

test('a reader gets no note, not even one that a score rests on', () => {
  const { report } = play(PAIRED, INTERVIEWED)
  expect(forReader(report).notes).toEqual([])
  const read = JSON.stringify(forReader(report))
  expect(read).not.toContain('Slow to begin')
  expect(read).not.toContain('Long pauses')
  expect(forReader(report).scores[4]).toMatchObject({ score: 2, evidence: { tag: 'note', words: null } })
  expect(forReader(report).scores[0]).toEqual(report.scores[0])
})

test('a reader gets all else', () => {
  const { report } = play(scriptOf(), WELL)
  expect(forReader(report)).toEqual(report)
})

test('a reader gets no recording', () => {
  const { report } = play(scriptOf(), BADLY)
  expect(JSON.stringify(report)).toContain('rec-1')
  const read = forReader(report)
  expect(JSON.stringify(read)).not.toContain('rec-1')
  expect(askOf(read, '0.main').speech).toMatchObject({ recordingId: null, spokenMs: 90_000 })
  expect(askOf(read, '1.main').speech).toBeNull()
})
