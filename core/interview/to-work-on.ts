import type { Choice } from '../question/pack.ts'
import { competencyOf } from './competencies.ts'
import type { InterviewPlan } from './plan.ts'
import type { Report, ReportAsk, ReportRound } from './report.ts'
import { labelOf, listed, shareWords } from './report-words.ts'
import { STRUCTURE, type StructurePart } from './structure.ts'

/** One thing to work on, with where to do it. */
export type WorkOn = {
  /** What was seen in the interview, or what would be the next step. */
  readonly tag:
    | 'choice'
    | 'points'
    | 'estimate'
    | 'clarify'
    | 'structure'
    | 'time'
    | 'score'
    | 'unanswered'
    | 'speech'
    | 'next'
  readonly title: string
  /** One or two sentences: what happened, with figures. */
  readonly why: string
  readonly link: { readonly path: string; readonly label: string }
}

type Seen = Pick<Report, 'plan' | 'rounds' | 'totals' | 'scores'> & { readonly choices: readonly Choice[] }

/** What was found, and how much of an interview it decides: 0 to 1. */
type Found = WorkOn & { readonly weight: number }

/** Three at most, each of another sort, what weighs most first; where little was missed, the next steps. */
export const toWorkOn = (seen: Seen): readonly WorkOn[] =>
  [
    ...wrongChoices(seen),
    ...missedPoints(seen),
    ...lowScores(seen),
    ...wrongEstimates(seen),
    ...notAskedFor(seen),
    ...missingParts(seen),
    ...leftUnanswered(seen),
    ...overTime(seen),
    ...fillers(seen),
    ...nextSteps(seen.plan),
  ]
    .sort((one, other) => other.weight - one.weight)
    .slice(0, 3)
    .map(({ weight: _, ...thing }) => thing)

type Asked = ReportAsk & { readonly round: ReportRound }

const asksOf = ({ rounds }: Seen): readonly Asked[] =>
  rounds.flatMap((round) => round.asks.map((ask) => ({ ...ask, round })))

const readQuestion = ({ question }: ReportRound): WorkOn['link'] => ({
  path: `/questions/${question?.id ?? ''}`,
  label: question?.title ?? '',
})

const wrongChoices = (seen: Seen): readonly Found[] => {
  const asks = asksOf(seen).filter(({ feedback }) => feedback?.choice)
  const wrong = asks.filter(({ feedback }) => {
    const standing = feedback?.choice?.standing
    return standing !== 'best' && standing !== 'acceptable'
  })
  const [first] = wrong
  if (first === undefined) return []
  const certain = wrong.filter(({ answer }) => answer?.confidence === 'certain').length
  const sure = certain === 0 ? '' : ` ${certain} of them with certainty.`
  const choice = first.feedback?.choice
  const why =
    wrong.length > 1
      ? `${wrong.length} of ${asks.length} choices were wrong.${sure}`
      : `In “${first.round.question?.title ?? ''}” the answer is ${labelOf(seen.choices, choice?.best)}, and ${labelOf(seen.choices, choice?.chosen)} was chosen${certain > 0 ? ' with certainty' : ''}.`
  const link = wrong.length > 1 ? axisQuiz(seen.plan, wrong) : readQuestion(first.round)
  return [{ tag: 'choice', title: 'Choosing', why, link, weight: 0.6 + (0.4 * wrong.length) / asks.length }]
}

/** A quiz on the axis that comes most often. */
const axisQuiz = ({ packId }: InterviewPlan, asks: readonly Asked[]): WorkOn['link'] => {
  const axes = asks.map(({ round }) => round.question?.axis ?? '')
  const count = (axis: string) => axes.filter((one) => one === axis).length
  const axis = axes.reduce((most, one) => (count(one) > count(most) ? one : most))
  const label = asks.find(({ round }) => round.question?.axis === axis)?.round.question?.axisLabel ?? ''
  return { path: `/quiz?${new URLSearchParams({ pack: packId, axes: axis })}`, label: `A quiz on ${label}` }
}

const missedPoints = (seen: Seen): readonly Found[] => {
  const byRound = seen.rounds.map((round) => ({
    round,
    points: round.asks.flatMap(({ feedback }) => feedback?.points ?? []),
  }))
  const missedIn = ({ points }: (typeof byRound)[number]) => points.filter(({ said }) => !said)
  const worst = byRound.reduce((most, one) => (missedIn(one).length > missedIn(most).length ? one : most))
  const missed = missedIn(worst)
  if (missed.length === 0) return []
  const { of, got } = seen.totals.points
  const said = worst.points.length - missed.length
  const why = `${said} of ${worst.points.length} key points were said there, ${got} of ${of} in all. Missing: ${listed(missed.slice(0, 2).map(({ text }) => `“${text}”`))}.`
  return [
    {
      tag: 'points',
      title: `Reasons in “${worst.round.question?.title ?? ''}”`,
      why,
      link: readQuestion(worst.round),
      weight: 0.3 + 0.5 * (1 - got / of),
    },
  ]
}

const lowScores = ({ scores }: Seen): readonly Found[] => {
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

const wrongEstimates = (seen: Seen): readonly Found[] => {
  const off = asksOf(seen).find(({ feedback }) => feedback?.estimate && !feedback.estimate.within)
  const error = off?.feedback?.estimate?.error
  if (off === undefined) return []
  const why =
    typeof error === 'number' && Number.isFinite(error)
      ? `The estimate in “${off.round.question?.title ?? ''}” was ${shareWords(Math.abs(error))} too ${error > 0 ? 'high' : 'low'}.`
      : `In “${off.round.question?.title ?? ''}” no number was given that can be compared.`
  const query = new URLSearchParams({ pack: seen.plan.packId, kinds: 'estimate' })
  return [
    {
      tag: 'estimate',
      title: 'Estimating',
      why,
      link: { path: `/quiz?${query}`, label: 'A quiz of estimates' },
      weight: 0.45,
    },
  ]
}

const notAskedFor = ({ rounds, totals }: Seen): readonly Found[] => {
  const { of, got } = totals.clarifications
  const round = rounds.find(
    ({ asks, clarifications }) =>
      asks.length > 0 && clarifications.some(({ hidden, asked }) => hidden && !asked),
  )
  if (round === undefined) return []
  const title = round.question?.title ?? ''
  return [
    {
      tag: 'clarify',
      title: 'Asking before choosing',
      why: `${of - got} of ${of} constraints that the scenarios left out were never asked for, one of them in “${title}”.`,
      link: readQuestion(round),
      weight: 0.35 + 0.3 * (1 - got / of),
    },
  ]
}

const missingParts = ({ rounds }: Seen): readonly Found[] => {
  const scenarios = rounds.flatMap((round) =>
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

const leftUnanswered = (seen: Seen): readonly Found[] => {
  const { asked, answered } = seen.totals
  const left = asksOf(seen).find(({ answeredMs, round }) => answeredMs === null && round.question !== null)
  if (left === undefined) return []
  return [
    {
      tag: 'unanswered',
      title: 'Finishing an answer',
      why: `${answered} of ${asked} questions were answered to the end.`,
      link: readQuestion(left.round),
      weight: 0.3 + 0.3 * (1 - answered / asked),
    },
  ]
}

/** Half a minute over is nobody's habit. */
const overTime = ({ rounds }: Seen): readonly Found[] => {
  const over = rounds.filter(({ question, time }) => question !== null && time.overMs > 30_000)
  const [longest] = [...over].sort((one, other) => other.time.overMs - one.time.overMs)
  if (longest === undefined) return []
  const { ms, boxMs } = longest.time
  return [
    {
      tag: 'time',
      title: 'Keeping to the time',
      why: `“${longest.question?.title ?? ''}” took ${minutes(ms)} minutes instead of ${minutes(boxMs)}${over.length > 1 ? `, and ${over.length - 1} more went over` : ''}.`,
      link: readQuestion(longest),
      weight: 0.2 + 0.1 * over.length,
    },
  ]
}

const minutes = (ms: number): string => (ms / 60_000).toFixed(1)

/** More than five in a minute are what listeners remember. */
const fillers = ({ totals: { speech } }: Seen): readonly Found[] => {
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

const nextSteps = ({ company, mode, minutes }: InterviewPlan): readonly Found[] => {
  const interview = (title: string, why: string, weight: number): Found => ({
    tag: 'next',
    title,
    why,
    link: { path: '/interview', label: 'Set up an interview' },
    weight,
  })
  return [
    ...(company === 'alone' && mode === 'normal'
      ? [
          interview(
            'Under pressure',
            'Take the next one with feedback only at the end, as it is on the day.',
            0.03,
          ),
        ]
      : []),
    ...(minutes < 45
      ? [
          interview(
            'Longer',
            'A longer one goes deeper, and shows whether the time is kept to its end.',
            0.02,
          ),
        ]
      : []),
    interview('Harder', 'Raise the level, or take the axes that were not asked.', 0.01),
    {
      tag: 'next',
      title: 'Keeping it',
      why: 'What is known today is kept by what is due each day.',
      link: { path: '/study', label: 'Study what is due' },
      weight: 0,
    },
  ]
}
