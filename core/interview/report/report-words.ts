import type { Choice } from '../../question/pack.ts'

export const labelOf = (choices: readonly Choice[], id: string | null | undefined): string =>
  choices.find((choice) => choice.id === id)?.label ?? 'nothing'

/** `a`, `a and b`, `a, b and c`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

export const shareWords = (share: number): string => `${Math.round(share * 100)} %`

/** `4:05`, from an hour on `1:04:05`. */
export const clockWords = (ms: number): string => {
  const seconds = Math.floor(ms / 1000)
  const two = (number: number) => String(number).padStart(2, '0')
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return h === 0 ? `${m}:${two(s)}` : `${h}:${two(m)}:${two(s)}`
}
