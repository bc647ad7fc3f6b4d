import type { Word } from '../grading/words.ts'

/** Words that follow one another, or beginnings of words. */
export type Cue = readonly { readonly text: string; readonly whole: boolean }[]

/** From a list with commas between; a word that ends in a dot is a whole word, any other the beginning of one. */
export const cuesOf = (list: string): readonly Cue[] =>
  list
    .trim()
    .split(/,\s+/)
    .map((cue) =>
      cue.split(' ').map((word) => ({ text: word.replace(/\.$/, ''), whole: word.endsWith('.') })),
    )

/** Whether the cue begins at this word. */
export const isHeard = (cue: Cue, words: readonly Word[], at: number): boolean =>
  cue.every(({ text, whole }, step) => {
    const word = words[at + step]?.text
    return whole ? word === text : word?.startsWith(text) === true
  })
