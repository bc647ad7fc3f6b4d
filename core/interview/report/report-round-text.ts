import type { Choice } from '../../question/pack.ts'
import type { Feedback, PointMark } from '../feedback.ts'
import { KIND_WORDS } from '../round-words.ts'
import { STRUCTURE } from '../structure.ts'
import { furtherOf } from './further-of.ts'
import { escaped, inlineOf, markdownOf, quoted } from './markdown-of.ts'
import type { ReportAsk, ReportRound } from './report.ts'
import { clockWords, labelOf, listed, shareWords } from './report-words.ts'

/** One round as blocks of markdown. */
export const roundText = (round: ReportRound, choices: readonly Choice[]): readonly string[] => {
  const { question, time, asks } = round
  const title = `## ${round.round + 1}. ${KIND_WORDS[round.kind]}${question ? `: ${escaped(question.title)}` : ''}`
  if (asks.length === 0) return [title, 'Not reached.']
  const over = time.overMs > 0 ? `, ${clockWords(time.overMs)} over` : ''
  const about = question ? `${escaped(question.axisLabel)}, ${escaped(question.level)}. ` : ''
  return [
    title,
    `${about}Took ${clockWords(time.ms)} of ${clockWords(time.boxMs)}${over}.`,
    ...asks.flatMap((ask) => [...askText(ask, choices), ...furtherText(ask, asks)]),
    ...clarifyingText(round),
    ...structureText(round),
  ]
}

const askText = (ask: ReportAsk, choices: readonly Choice[]): readonly string[] => [
  ...promptText(ask),
  ...ask.exchanges.flatMap(({ asked, clarified, reply }) => [
    ...(asked === null ? [] : [`Asked: ${escaped(asked)}`]),
    ...clarified.map(({ answer }) => `Told: ${inlineOf(answer)}`),
    ...(reply === null ? [] : [`Told: ${escaped(reply)}`]),
  ]),
  ...answerText(ask, choices),
  ...(ask.answer === null || ask.feedback === null
    ? []
    : feedbackText(ask.feedback, ask.answer.words, choices)),
  ...ask.proposals.map(
    ({ model, promptVersion, marks }) =>
      `A model (${escaped(model)}, prompt ${escaped(promptVersion)}) proposed ${marks.filter(({ said }) => said).length} of ${marks.length} key points as said; that counts for nothing.`,
  ),
]

/** Where it was put, it stands with its answer. */
const furtherText = (ask: ReportAsk, asks: readonly ReportAsk[]): readonly string[] => {
  const further = furtherOf(ask, asks)
  return further === null ? [] : [`It would ask further: ${escaped(further.question)}`]
}

const promptText = ({ asked }: ReportAsk): readonly string[] => {
  switch (asked.tag) {
    case 'main':
      return asked.prompt === null ? [] : [markdownOf(asked.prompt)]
    case 'probe':
      return [`### Probe: ${escaped(asked.question)}`]
    case 'flip':
      return ['### With one constraint changed', markdownOf(asked.prompt)]
    case 'further':
      return [
        `### Asked further: ${escaped(asked.question)}`,
        `By a model (${escaped(asked.model)}, prompt ${escaped(asked.promptVersion)}).`,
      ]
  }
}

const answerText = (
  { answer, answeredMs, putMs, speech }: ReportAsk,
  choices: readonly Choice[],
): readonly string[] => {
  if (answer === null) return ['No answer.']
  const { words, choice, confidence, estimate } = answer
  const facts = [
    ...(choice === undefined ? [] : [`chose ${escaped(labelOf(choices, choice))}`]),
    ...(confidence === undefined ? [] : [confidence]),
    ...(estimate === undefined ? [] : [`estimated ${estimate}`]),
    answeredMs === null ? 'not finished' : `in ${clockWords(answeredMs - putMs)}`,
    ...(speech === null ? [] : [`spoken, longest pause ${(speech.longestPauseMs / 1000).toFixed(1)} s`]),
  ]
  const nothing = words.trim() === '' && choice === undefined && estimate === undefined
  return [
    `${nothing ? 'An empty answer' : 'Answer'} (${facts.join(', ')})${words.trim() === '' ? '.' : ':'}`,
    ...(words.trim() === '' ? [] : [quoted(escaped(words.trim()))]),
  ]
}

const feedbackText = (
  { choice, estimate, points }: Feedback,
  words: string,
  choices: readonly Choice[],
): readonly string[] => [
  ...(choice === null
    ? []
    : [
        `Choice: ${choice.standing ?? 'none'}; the answer is ${escaped(labelOf(choices, choice.best))}. ${inlineOf(choice.bestRationale)}`,
      ]),
  ...(estimate === null ? [] : [estimateText(estimate)]),
  ...(points.length === 0 ? [] : [points.map((point) => pointLine(point, words)).join('\n')]),
]

const estimateText = ({ right, unit, error, within }: NonNullable<Feedback['estimate']>): string => {
  const off =
    error === null || !Number.isFinite(error)
      ? ''
      : `, ${shareWords(Math.abs(error))} ${error < 0 ? 'too low' : 'too high'}`
  const value = `${right.toLocaleString('en-US', { maximumSignificantDigits: 4 })} ${escaped(unit)}`.trim()
  return `Estimate ${within ? 'within' : 'outside'} the tolerance${off}; the value is ${value}.`
}

const pointLine = ({ text, said, by, evidence, misconception }: PointMark, words: string): string => {
  const quote =
    evidence && said ? ` “${escaped(words.slice(evidence.start, evidence.end).replace(/\s+/g, ' '))}”` : ''
  const wrong = misconception === null ? '' : ` Sounds like: ${escaped(misconception)}`
  return `- [${said ? 'x' : ' '}] ${escaped(text)}${quote} (${by})${wrong}`
}

const clarifyingText = ({ clarifications }: ReportRound): readonly string[] => {
  const missed = clarifications.filter(({ hidden, asked }) => hidden && !asked)
  return missed.length === 0
    ? []
    : [
        'Left out, and not asked for:',
        missed.map(({ question, answer }) => `- ${inlineOf(question)} ${inlineOf(answer)}`).join('\n'),
      ]
}

const structureText = ({ structure }: ReportRound): readonly string[] => {
  if (structure === null) return []
  const shown = STRUCTURE.filter((part) => structure[part] !== null)
  const missing = STRUCTURE.filter((part) => structure[part] === null)
  return [
    [
      ...(shown.length === 0 ? [] : [`Heard: ${listed(shown)}.`]),
      ...(missing.length === 0 ? [] : [`Not heard: ${listed(missing)}.`]),
    ].join(' '),
  ]
}
