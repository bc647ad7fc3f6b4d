import { competencyOf } from '../competencies.ts'
import { STRUCTURE, type StructurePart } from '../structure.ts'
import { listed } from './report-words.ts'
import { type Found, posedIn, readQuestion, type Seen } from './work-on.ts'

export const lowScores = ({ scores }: Seen): readonly Found[] => {
  const low = scores
    .flatMap(({ competency, label, score }) =>
      score === null || score > 2 ? [] : [{ competency, label, score }],
    )
    .sort((one, other) => one.score - other.score)
  const [lowest] = low
  if (lowest === undefined) return []
  const { competency, label, score } = lowest
  const next = competencyOf(competency)?.anchors[score]
  return [
    {
      tag: 'score',
      title: label,
      why: `Scored ${score} of 4. What earns ${score + 1}: ${next}`,
      link: { path: '/study', label: 'Study what is due' },
      weight: score === 1 ? 0.85 : 0.55,
    },
  ]
}

const neverAsked = (missed: number, of: number, title: string): string =>
  of === 1
    ? `The constraint that “${title}” left out was never asked for.`
    : `${missed} of ${of} constraints that the scenarios left out ${missed === 1 ? 'was' : 'were'} never asked for, ${missed === 1 ? 'that' : 'one of them'} in “${title}”.`

/** Hidden constraints that were never asked for. */
export const notAskedFor = (seen: Seen): readonly Found[] => {
  const { of, got } = seen.totals.clarifications
  const round = posedIn(seen).find(
    ({ asks, clarifications }) =>
      asks.length > 0 && clarifications.some(({ hidden, asked }) => hidden && !asked),
  )
  if (round === undefined) return []
  return [
    {
      tag: 'clarify',
      title: 'Asking before choosing',
      why: neverAsked(of - got, of, round.question.title),
      link: readQuestion(round),
      weight: 0.35 + 0.3 * (1 - got / of),
    },
  ]
}

/** The part of a whole answer that most scenarios lack. */
export const missingParts = (seen: Seen): readonly Found[] => {
  const scenarios = posedIn(seen).flatMap((round) =>
    round.structure ? [{ round, structure: round.structure }] : [],
  )
  // What was not asked for has a line of its own.
  const parts = STRUCTURE.filter((part) => part !== 'clarify').map((part) => ({
    part,
    lacking: scenarios.filter(({ structure }) => structure[part] === null),
  }))
  const worst = parts.reduce((most, one) => (one.lacking.length > most.lacking.length ? one : most))
  const [first] = worst.lacking
  if (first === undefined) return []
  const count = worst.lacking.length
  const where =
    count < scenarios.length
      ? `${count} of ${scenarios.length} scenarios`
      : count === 1
        ? 'the scenario'
        : `all ${count} scenarios`
  return [
    {
      tag: 'structure',
      title: PARTS[worst.part].title,
      why: `In ${where} nothing was said about ${PARTS[worst.part].about}.`,
      link: readQuestion(first.round),
      weight: 0.25 + (0.25 * count) / scenarios.length,
    },
  ]
}

const PARTS: Readonly<Record<StructurePart, { readonly title: string; readonly about: string }>> = {
  clarify: { title: 'Asking first', about: 'what is still open' },
  constraints: { title: 'Naming the constraints', about: 'the constraints that decide' },
  choice: { title: 'Saying the choice', about: 'the choice itself' },
  'trade-off': { title: 'Naming what is given up', about: 'what the choice gives up' },
  cost: { title: 'Naming the cost', about: 'what it costs' },
  failure: { title: 'Thinking of failure', about: 'what happens when something fails' },
  exit: { title: 'Leaving a way out', about: 'what would change the choice later' },
}

/** Half a minute over is nobody's habit. */
export const overTime = (seen: Seen): readonly Found[] => {
  const over = posedIn(seen).filter(({ time }) => time.overMs > 30_000)
  const [longest] = over.toSorted((one, other) => other.time.overMs - one.time.overMs)
  if (longest === undefined) return []
  const { ms, boxMs } = longest.time
  return [
    {
      tag: 'time',
      title: 'Keeping to the time',
      why: `“${longest.question.title}” took ${minutes(ms)} minutes instead of ${minutes(boxMs)}${over.length > 1 ? `, and ${over.length - 1} more went over` : ''}.`,
      link: readQuestion(longest),
      weight: 0.2 + 0.1 * over.length,
    },
  ]
}

const minutes = (ms: number): string => (ms / 60_000).toFixed(1)

/** More than five in a minute are what listeners remember. */
export const fillers = ({ totals: { speech } }: Seen): readonly Found[] => {
  if (speech === null || speech.spokenMs < 60_000) return []
  const counts = Object.entries(speech.fillers).sort(([, one], [, other]) => other - one)
  const rate = (counts.reduce((sum, [, count]) => sum + count, 0) * 60_000) / speech.spokenMs
  if (rate <= 5) return []
  return [
    {
      tag: 'speech',
      title: 'Pausing instead of filling',
      why: `${rate.toFixed(0)} filler words a minute, most often ${listed(counts.slice(0, 2).map(([filler]) => `“${filler}”`))}.`,
      link: { path: '/interview', label: 'Another spoken interview' },
      weight: 0.22,
    },
  ]
}
