import { expect, test } from 'vitest'
import { speechInWords } from './speech-words.ts'

test('how an answer was spoken: time, pace, the longest pause, and filler words by their number', () => {
  expect(
    speechInWords({
      spokenMs: 48_000,
      wordsPerMinute: 127.6,
      longestPauseMs: 4000,
      fillers: { like: 1, um: 3 },
    }),
  ).toBe('Spoken for 48 s at 128 words a minute, the longest pause 4 s; “um” 3 times, “like” once.')
})

test('where nothing was written down there is no pace', () => {
  expect(speechInWords({ spokenMs: 9000, wordsPerMinute: null, longestPauseMs: 2000, fillers: {} })).toBe(
    'Spoken for 9 s, the longest pause 2 s.',
  )
})
