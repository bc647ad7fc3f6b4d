import { windowsOf } from '../grading/windows.ts'
import { stemsOf, type Word, wordsOf } from '../grading/words.ts'
import type { Html, Question, Scenario } from '../question/question.ts'
import { conceptsIn } from './clarify-concepts.ts'

/**
 * Indices of the clarifications that these words ask for, in their order; none where nothing is asked for that there is.
 * The words may ask for several, each in a sentence or a clause of its own.
 */
export const matchClarification = (question: Question, words: string): readonly number[] => {
  if (question.kind !== 'scenario') return []
  const targets = targetsOf(question)
  const found = new Set<number>()
  for (const window of windowsOf(words.replace(OF_THE_INTERVIEW, ' '))) {
    const scores = targets.map((target) => likenessOf(window.words, target))
    const best = Math.max(...scores)
    for (const [at, score] of scores.entries()) if (score >= ASKED && score >= NEARLY * best) found.add(at)
  }
  return [...found].sort((a, b) => a - b)
}

/** Sentences about the interview itself, and those that say what the candidate would do. */
const OF_THE_INTERVIEW =
  /[^.!?\n]*\b(?:(?:the|this|your) question|my (?:answer|solution)|hints?|(?:do|would) you (?:prefer|like)|i(?:'d| would| will) (?:use|choose|take|pick))\b[^.!?\n]*/gi

// Found on clarify-asks.json, of which one half was not looked at.
/** Likeness from which something is asked for. */
const ASKED = 0.3
/** One thought asks for what it is most like, and for another only if it is as like it. */
const NEARLY = 0.9
/** What one word must at least say about the clarification, and all of them together. */
const ONE_WORD = 0.5
const ALL_WORDS = 0.9
/** A word that every question on this scenario may use. */
const OF_THE_PROMPT = 0.4
/** A word that every question may use. */
const EVERYDAY = 0.25
/** Two words for one thing, against the same word twice. */
const SAME_CONCEPT = 0.8
/** A word of the authored answer, against one of its question. */
const OF_THE_ANSWER = 0.5
/** Share of common words from which two questions are the same. */
const VERBATIM = 0.8

type Target = {
  readonly words: ReadonlySet<string>
  readonly question: readonly Token[]
  readonly answer: readonly Token[]
}

/** What a word stands for, with how much each tells: its stem, and the concepts it begins. */
type Token = ReadonlyMap<string, number>

const targetsOf = (scenario: Scenario): readonly Target[] => {
  const known = targets.get(scenario)
  if (known !== undefined) return known
  const prompt = stemsOf(wordsOf(`${scenario.title} ${plain(scenario.prompt)}`))
  const made = scenario.clarifications.map(({ question, answer }) => {
    const words = wordsOf(plain(question))
    return {
      words: textsOf(words),
      question: tokensOf(words, prompt),
      answer: tokensOf(wordsOf(plain(answer)), prompt),
    }
  })
  targets.set(scenario, made)
  return made
}

/** A log is replayed often, and its questions stay. */
const targets = new WeakMap<Scenario, readonly Target[]>()

const plain = (html: Html): string => html.replace(/<[^>]*>/g, ' ')

const textsOf = (words: readonly Word[]): ReadonlySet<string> => new Set(words.map(({ text }) => text))

const tokensOf = (words: readonly Word[], prompt: ReadonlySet<string> = NONE): readonly Token[] => {
  const stems = stemsOf(words)
  const heard = conceptsIn(words)
  return words.flatMap(({ text, stem }, at) => {
    const token = new Map<string, number>()
    for (const concept of heard) if (concept.at === at) token.set(`#${concept.name}`, concept.weight)
    if (stems.has(stem))
      token.set(stem, COMMONPLACE.has(text) ? EVERYDAY : prompt.has(stem) ? OF_THE_PROMPT : 1)
    return token.size === 0 ? [] : [token]
  })
}

const NONE: ReadonlySet<string> = new Set()

const COMMONPLACE = new Set(
  `answer answers anybody anyone anything day do else happen happens job know left long now please question right rule
  rules somebody someone something speak still tell time today yes`.split(/\s+/),
)

/** 0 to 1: how much of what is asked is said, and how much of what is said is asked; the geometric mean of both. */
const likenessOf = (words: readonly Word[], { words: verbatim, question, answer }: Target): number => {
  const texts = textsOf(words)
  const common = [...verbatim].filter((text) => texts.has(text)).length
  if (common >= VERBATIM * Math.max(verbatim.size, texts.size)) return 1
  const tokens = tokensOf(words)
  let said = 0
  let ofIt = 0
  let most = 0
  for (const token of tokens) {
    const asked = nearest(token, question)
    const best = Math.max(asked, OF_THE_ANSWER * nearest(token, answer))
    most = Math.max(most, asked)
    ofIt += best
    said += Math.max(weightOf(token), best)
  }
  if (most < ONE_WORD || ofIt < ALL_WORDS) return 0
  let wanted = 0
  let met = 0
  for (const token of question) {
    const best = nearest(token, tokens)
    met += best
    wanted += Math.max(weightOf(token), best)
  }
  return Math.sqrt((ofIt / said) * (met / wanted))
}

const weightOf = (token: Token): number => Math.max(...token.values())

const nearest = (token: Token, others: readonly Token[]): number =>
  Math.max(0, ...others.map((other) => alike(token, other)))

/** What both stand for, at the weight of the one of whom less is told. */
const alike = (one: Token, other: Token): number => {
  let most = 0
  for (const [label, weight] of one) {
    const same = Math.min(weight, other.get(label) ?? 0)
    most = Math.max(most, label.startsWith('#') ? SAME_CONCEPT * same : same)
  }
  return most
}
