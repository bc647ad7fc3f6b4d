import { spent } from '#app/(quiz)/quiz/spent.ts'
import type { Speech } from '#core/interview/event.ts'

/** `Spoken for 48 s at 128 words a minute, the longest pause 4 s; “um” 3 times, “like” once.` */
export const speechInWords = ({
  spokenMs,
  wordsPerMinute,
  longestPauseMs,
  fillers,
}: Omit<Speech, 'recordingId'>): string => {
  const pace = wordsPerMinute === null ? '' : ` at ${Math.round(wordsPerMinute)} words a minute`
  const heard = Object.entries(fillers).sort((a, b) => b[1] - a[1])
  const said = heard.map(([word, times]) => `“${word}” ${times === 1 ? 'once' : `${times} times`}`)
  const filled = said.length === 0 ? '' : `; ${said.join(', ')}`
  return `Spoken for ${spent(spokenMs)}${pace}, the longest pause ${spent(longestPauseMs)}${filled}.`
}
