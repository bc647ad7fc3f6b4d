import { type Word, wordsOf } from '../grading/words.ts'

/** How often each filler was said; what was not said is not in it. Words that may mean something count only where they do not. */
export const fillersOf = (text: string): Readonly<Record<string, number>> => {
  const words = wordsOf(text).map((word, at, all) => ({
    ...word,
    before: all[at - 1]?.text ?? '',
    after: all[at + 1]?.text ?? '',
    apart: isApart(text, word, all[at - 1], all[at + 1]),
  }))
  const counts: Record<string, number> = {}
  for (const [at, word] of words.entries()) {
    const filler = fillerAt(word, words[at + 1], words[at + 2]?.text ?? '')
    if (filler !== null) counts[filler] = (counts[filler] ?? 0) + 1
  }
  return counts
}

type Heard = Word & {
  readonly before: string
  readonly after: string
  /** Set off by punctuation: on which sides. */
  readonly apart: { readonly before: boolean; readonly after: boolean }
}

const fillerAt = (word: Heard, next: Heard | undefined, third: string): string | null => {
  const alone = ALONE[word.text]
  if (alone !== undefined) return alone
  switch (`${word.text} ${next?.text ?? ''}`) {
    case 'you know':
      return next?.apart.after || !(BEFORE_YOU_KNOW.has(word.before) || AFTER_YOU_KNOW.has(third))
        ? 'you know'
        : null
    case 'i mean':
      return BEFORE_I_MEAN.has(word.before) ? null : 'I mean'
    case 'sort of':
    case 'kind of':
      return BEFORE_KIND.has(word.before) ? null : `${word.text} of`
  }
  return word.text === 'like' && isFillingLike(word) ? 'like' : null
}

/** Neither the verb nor a comparison: set off by commas, beside another filler, before a rough number, or where a clause begins. */
const isFillingLike = ({ before, after, apart }: Heard): boolean =>
  (apart.before && apart.after) ||
  before === 'like' ||
  ALONE[before] !== undefined ||
  ALONE[after] !== undefined ||
  (ROUGHLY.has(before) && /^(\d|two|three|four|five|six|ten|twenty|thirty|fifty|hundred)/.test(after)) ||
  (CLAUSE.has(before) && !COMPARED.has(after))

const isApart = (text: string, word: Word, previous: Word | undefined, next: Word | undefined) => ({
  before: previous === undefined || MARK.test(text.slice(previous.end, word.start)),
  after: next === undefined || MARK.test(text.slice(word.end, next.start)),
})

const MARK = /[,.;:!?…–—]/

const ALONE: Readonly<Record<string, string>> = {
  um: 'um',
  umm: 'um',
  uhm: 'um',
  uh: 'uh',
  uhh: 'uh',
  er: 'er',
  erm: 'er',
  basically: 'basically',
  actually: 'actually',
  literally: 'literally',
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const BEFORE_YOU_KNOW = set(
  'do did dont didnt if as when once unless would should could can until what how because that',
)
const AFTER_YOU_KNOW = set('that what how why when where which who whether it if about')
const BEFORE_I_MEAN = set('what that which do did how why')
const BEFORE_KIND = set(
  'a an the this that what some any which each every one two another other same right wrong certain different no new these those of',
)
const ROUGHLY = set(
  'is was its are were be takes took take costs cost for within after about maybe only every',
)
const CLAUSE = set('and but so because')
const COMPARED = set('any most all every other the this that these those before with')
