import type { Instant } from '../../review/entry.ts'
import type { AskId } from '../ask.ts'
import { KIND_WORDS } from '../round-words.ts'
import { escaped, quoted } from './markdown-of.ts'
import type { AskedText, Moment, Report, ReportScore, Share } from './report.ts'
import { roundText } from './report-round-text.ts'
import { clockWords, listed } from './report-words.ts'

/** The report as markdown, for whoever keeps or prints it; times of day are in `timeZone`. */
export const reportText = (report: Report, timeZone: string): string => {
  const blocks = [
    `# Mock interview of ${report.plan.minutes} minutes`,
    introductionOf(report, timeZone),
    '## In short',
    lines(summaryOf(report)),
    '## To work on',
    lines(
      report.toWorkOn.map(
        ({ title, why, link }) =>
          `**${escaped(title)}** ${escaped(why)} (${escaped(link.label)}: ${link.path})`,
      ),
    ),
    '## Scores',
    report.scores.some(({ score }) => score !== null)
      ? lines(report.scores.map(scoreLine))
      : 'None were given.',
    ...report.rounds.flatMap((round) => roundText(round, report.choices)),
    ...notesOf(report),
    ...toldOf(report),
    '## Timeline',
    timelineTable(report, timeZone),
  ]
  return `${blocks.join('\n\n')}\n`
}

const lines = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n')

const introductionOf = ({ beganAt, plan, id }: Report, timeZone: string): string => {
  const day = beganAt === null ? 'Not begun' : dayOf(beganAt, timeZone)
  const company = plan.company === 'alone' ? 'alone' : 'with an interviewer'
  const mode = plan.mode === 'pressure' ? ', feedback at the end' : ''
  return `${day}, ${company}, up to level ${escaped(plan.level)}${mode}. Interview ${id}.`
}

const dayOf = (at: Instant, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone }).format(at)

const timeOf = (at: Instant, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone }).format(at)

const summaryOf = ({ totals }: Report): readonly string[] => {
  const { answered, asked, points, choices, estimates, clarifications, structure, time, speech } = totals
  const count = (what: string, { of, got }: Share): readonly string[] =>
    of === 0 ? [] : [`${what}: ${got} of ${of}`]
  return [
    `Answered: ${answered} of ${asked}`,
    ...count('Key points said', points),
    ...count('Choices right', choices),
    ...count('Estimates within tolerance', estimates),
    ...count('Hidden constraints asked for', clarifications),
    ...count('Parts of a whole answer', structure),
    `Time: ${clockWords(time.ms)} of ${clockWords(time.boxMs)}, ${clockWords(time.overMs)} over the rounds’ times`,
    ...(time.pauses === 0 ? [] : [`Pauses: ${time.pauses}, ${clockWords(time.pausedMs)} in all`]),
    ...(speech === null
      ? []
      : [
          `Spoken: ${clockWords(speech.spokenMs)}${speech.wordsPerMinute === null ? '' : `, ${speech.wordsPerMinute} words a minute`}, longest pause ${(speech.longestPauseMs / 1000).toFixed(1)} s`,
          `Filler words: ${fillersOf(speech.fillers)}`,
        ]),
  ]
}

const fillersOf = (fillers: Readonly<Record<string, number>>): string => {
  const said = Object.entries(fillers).map(([filler, count]) => `${filler} ${count}`)
  return said.length === 0 ? 'none heard' : listed(said)
}

const scoreLine = ({ label, ...given }: ReportScore): string => {
  if (given.score === null) return `${label}: not scored`
  const { score, anchor, evidence } = given
  const because =
    evidence.tag === 'quote'
      ? ` Said: “${escaped(oneLine(evidence.words))}”`
      : evidence.words
        ? ` Noted: ${escaped(oneLine(evidence.words))}`
        : ''
  return `${label}: **${score} of 4.** ${escaped(anchor)}${because}`
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim()

const notesOf = ({ notes }: Report): readonly string[] =>
  notes.length === 0
    ? []
    : [
        '## Private notes',
        lines(notes.map(({ words, atMs }) => `${clockWords(atMs)} ${escaped(oneLine(words))}`)),
      ]

const toldOf = ({ told }: Report): readonly string[] => {
  const sides = (['interviewer', 'candidate'] as const).flatMap((role) => {
    const said = told[role]
    if (said === undefined) return []
    return [
      `### From the ${role}`,
      ...(said.well === '' ? [] : ['What went well:', quoted(escaped(said.well))]),
      ...(said.better === '' ? [] : ['What could be better:', quoted(escaped(said.better))]),
    ]
  })
  return sides.length === 0 ? [] : ['## Feedback to each other', ...sides]
}

const timelineTable = ({ timeline, rounds, plan }: Report, timeZone: string): string =>
  [
    '| time | clock | what |',
    '| --- | --- | --- |',
    ...timeline.map(({ at, ms, tag, by, ask }) => {
      // Alone nobody else does anything.
      const who = plan.company === 'alone' ? '' : `${by}: `
      const where = ask === null ? '' : `, ${placeOf(ask, rounds)}`
      return `| ${timeOf(at, timeZone)} | ${clockWords(ms)} | ${who}${WORDS[tag]}${where} |`
    }),
  ].join('\n')

const placeOf = (id: AskId, rounds: Report['rounds']): string =>
  rounds
    .flatMap(({ round, kind, asks }) => asks.map(({ ask, asked }) => ({ ask, asked, round, kind })))
    .filter(({ ask }) => ask === id)
    .map(({ asked, round, kind }) => `${round + 1}. ${KIND_WORDS[kind]}${STEPS[asked.tag]}`)
    .join('')

const STEPS: Readonly<Record<AskedText['tag'], string>> = {
  main: '',
  probe: ', a probe',
  flip: ', a changed constraint',
  further: ', asked further by a model',
}

const WORDS: Readonly<Record<Moment['tag'], string>> = {
  began: 'began',
  put: 'question put',
  inquired: 'asked for a constraint',
  revealed: 'constraint given',
  replied: 'reply given',
  answered: 'answered',
  paused: 'paused',
  resumed: 'went on',
  ended: 'ended',
}
