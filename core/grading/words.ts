import { stemmer } from 'stemmer'

/** A word of a text: as it was written in lower case, its stem, and where it stands. */
export type Word = {
  readonly text: string
  readonly stem: string
  readonly start: number
  readonly end: number
}

/** Words and numbers; a thousands separator is left out of its number, an apostrophe stays in its word. */
export const wordsOf = (text: string): readonly Word[] => {
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) {
    const word = match[0].toLowerCase().replace(/[,’']/g, '')
    words.push({ text: word, stem: stemOf(word), start: match.index, end: match.index + match[0].length })
  }
  return words
}

/** Stems of the words that tell something about what the text is about. */
export const stemsOf = (words: readonly Word[]): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const word of words) if (!COMMON.has(word.text)) found.add(word.stem)
  return found
}

const stemOf = (word: string): string => {
  const known = stems.get(word)
  if (known !== undefined) return known
  if (stems.size > 20_000) stems.clear()
  const stem = NUMBERS[word] ?? stemmer(word)
  stems.set(word, stem)
  return stem
}

/** Stemming is most of the cost of grading, and the same words come again and again. */
const stems = new Map<string, string>()

const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}]+(?:[’'][\p{L}]+)*/gu

const NUMBERS: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  ten: '10',
  fifteen: '15',
  twenty: '20',
  thirty: '30',
  forty: '40',
  sixty: '60',
  ninety: '90',
  hundred: '100',
  thousand: '1000',
}

const COMMON = new Set(
  `a about above after again all also am an and any are as at be because been before being below between both but
  by can could did do does doing down each even every few for from further get gets go goes had has have having he her
  here his how i if in into is it its itself just let like ll made make makes many may me might more most much must my
  need needs of off on once only or other our out over own quite rather really s same say shall she should so some such
  t than that thats the their them then there these they thing things this those through to too under until up us use
  used uses using very want was way we well were what when where whether which while who whom why will with would yes
  you your im ive dont basically actually kind sort um uh`.split(/\s+/),
)
