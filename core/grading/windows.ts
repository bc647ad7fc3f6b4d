import { stemsOf, type Word, wordsOf } from './words.ts'

/** A stretch of an answer that may hold one thought. */
export type Window = {
  readonly start: number
  readonly end: number
  readonly words: readonly Word[]
  /** Of the words that tell something. */
  readonly stems: ReadonlySet<string>
}

/**
 * Sentences, their clauses, and every two neighbours of either; a sentence that never ends, as in speech, is cut into
 * overlapping stretches. The shorter of two windows with the same words comes first.
 */
export const windowsOf = (text: string): readonly Window[] => {
  const words = wordsOf(text)
  const sentences = cut(words, sentenceEnds(text))
  const clauses = sentences.flatMap((sentence) => cut(sentence, clauseEnds(text)))
  const stretches = sentences.flatMap((sentence) => (sentence.length > LONG ? slide(sentence) : []))
  const pairs = [...neighbours(clauses), ...neighbours(sentences)].filter((pair) => pair.length <= 3 * LONG)
  const seen = new Set<string>()
  return [...clauses, ...sentences, ...stretches, ...pairs].flatMap((stretch) => {
    const start = (stretch[0] as Word).start
    const end = (stretch.at(-1) as Word).end
    const key = `${start}-${end}`
    if (seen.has(key)) return []
    seen.add(key)
    return [{ start, end, words: stretch, stems: stemsOf(stretch) }]
  })
}

const LONG = 28
const STEP = 7

const sentenceEnds = (text: string): readonly number[] => {
  if (!MANY_SENTENCES.test(text)) return []
  const ends: number[] = []
  for (const { index, segment } of SENTENCES.segment(text)) ends.push(index + segment.length)
  return ends
}

const clauseEnds = (text: string): readonly number[] =>
  [...text.matchAll(CLAUSE_END)].map((match) => match.index + 1)

/** The segmenter is slow to start, and most texts of a rubric are one sentence. */
const MANY_SENTENCES = /[.!?…\n]\s*\S/
const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' })
const CLAUSE_END = /[,;:–—()](?!\d)|\s(?=(?:and|but|so|because|whereas|while|then)\s)/gi

/** The words between one end and the next. Both lists are in order. */
const cut = (words: readonly Word[], ends: readonly number[]): readonly (readonly Word[])[] => {
  const stretches: Word[][] = []
  let current: Word[] = []
  let at = 0
  for (const word of words) {
    let crossed = false
    while (at < ends.length && (ends[at] as number) <= word.start) {
      at++
      crossed = true
    }
    if (crossed && current.length > 0) {
      stretches.push(current)
      current = []
    }
    current.push(word)
  }
  return current.length > 0 ? [...stretches, current] : stretches
}

const slide = (words: readonly Word[]): readonly (readonly Word[])[] =>
  Array.from({ length: Math.ceil((words.length - LONG) / STEP) + 1 }, (_, at) =>
    words.slice(at * STEP, at * STEP + LONG),
  )

const neighbours = (stretches: readonly (readonly Word[])[]): readonly (readonly Word[])[] =>
  stretches.slice(1).map((stretch, at) => [...(stretches[at] as readonly Word[]), ...stretch])
