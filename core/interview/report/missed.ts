import { isWithin } from '../../grading/error-of.ts'
import type { Answer, Grade, Instant } from '../../review/entry.ts'
import { type AskId, readAsk } from '../ask.ts'
import type { Draft } from '../event.ts'
import type { Feedback } from '../feedback.ts'
import type { RoundItem, Script } from '../script.ts'
import type { Report, ReportAsk, ReportRound } from './report.ts'

/** What an interview tells the scheduler about one card. */
export type Missed = {
  readonly cardId: string
  readonly questionId: string
  readonly title: string
  readonly part: string
  readonly revision: number
  /** The answer that decides: to the main part or the flip, or to the first probe where there is none to the main part. */
  readonly ask: AskId
  readonly grade: Extract<Grade, 'again' | 'hard'>
  /** One sentence. */
  readonly why: string
  readonly answer: Answer
  readonly answeredAt: Instant
  readonly ms: number
}

/**
 * `again` where the choice was wrong, fewer than half of the key points were said or an estimate was off by more than twice
 * its tolerance; `hard` where something less was missed, key points of probes included. What was right or was not
 * answered tells nothing, and what has no card is left out.
 */
export const missedOf = (script: Script, { rounds }: Report): readonly Missed[] =>
  rounds.flatMap((round, place) => {
    const item = script.rounds[place]?.item
    return item ? [...ofMain(round, item), ...ofFlips(round, item)] : []
  })

type Answered = ReportAsk & {
  readonly answer: Draft
  readonly feedback: Feedback
  readonly answeredAt: Instant
}

const answeredIn = ({ asks }: ReportRound): readonly Answered[] =>
  asks.filter(
    (ask): ask is Answered => ask.answer !== null && ask.feedback !== null && ask.answeredAt !== null,
  )

const ofMain = (round: ReportRound, item: RoundItem): readonly Missed[] => {
  const asks = answeredIn(round).filter(({ ask }) => readAsk(ask)?.step.tag !== 'flip')
  const decides = asks.find(({ asked }) => asked.tag === 'main') ?? asks[0]
  if (decides === undefined) return []
  const judged = worst([
    ...asks.map((ask) => ofPoints(ask, ask === decides)),
    ofChoice(decides),
    ofEstimate(decides, item),
  ])
  return tell(item, 'main', decides, judged, answerOf(decides, item))
}

const ofFlips = (round: ReportRound, item: RoundItem): readonly Missed[] =>
  answeredIn(round).flatMap((ask) =>
    ask.asked.tag === 'flip' ? tell(item, ask.asked.flip, ask, ofChoice(ask), answerOf(ask, item)) : [],
  )

type Judged = Pick<Missed, 'grade' | 'why'> | null

const tell = (
  { question, cards }: RoundItem,
  part: string,
  { ask, answeredAt, feedback }: Answered,
  judged: Judged,
  answer: Answer,
): readonly Missed[] => {
  const cardId = cards[part]
  if (judged === null || cardId === undefined) return []
  const { id: questionId, title, revision } = question
  return [{ cardId, questionId, title, part, revision, ask, ...judged, answer, answeredAt, ms: feedback.ms }]
}

const ofPoints = ({ feedback: { points } }: Answered, decides: boolean): Judged => {
  const said = points.filter((point) => point.said).length
  if (said === points.length) return null
  const grade = decides && said * 2 < points.length ? 'again' : 'hard'
  return { grade, why: `${said} of ${points.length} key points were said${decides ? '' : ' when probed'}.` }
}

const ofChoice = ({ feedback: { choice } }: Answered): Judged =>
  choice === null || choice.standing === 'best' || choice.standing === 'acceptable'
    ? null
    : { grade: 'again', why: choice.chosen === null ? 'Nothing was chosen.' : 'The choice was wrong.' }

const ofEstimate = ({ feedback: { estimate } }: Answered, { question }: RoundItem): Judged => {
  if (estimate === null || estimate.within || question.kind !== 'estimate') return null
  return {
    grade: isWithin(estimate.error, 2 * question.answer.tolerance) ? 'hard' : 'again',
    why: estimate.given === null ? 'No number was given.' : 'The number was off.',
  }
}

/** The first of those that say again, else of those that say hard. */
const worst = (judged: readonly Judged[]): Judged =>
  judged.find((one) => one?.grade === 'again') ?? judged.find((one) => one !== null) ?? null

/** As study would have recorded it; the choice and what was sure of it, the words, the key points that count as said. */
const answerOf = ({ answer, asked, feedback }: Answered, { draw }: RoundItem): Answer => {
  const { words, choice, confidence, estimate } = answer
  const ticks = feedback.points.flatMap(({ said }, at) => (said ? [at] : []))
  const error = feedback.estimate?.error
  return {
    ...(choice !== undefined && { choice }),
    ...(confidence !== undefined && { confidence }),
    ...(words !== '' && { words }),
    ...(asked.tag === 'main' && feedback.points.length > 0 && { ticks }),
    ...(estimate !== undefined && { estimate }),
    ...(typeof error === 'number' && Number.isFinite(error) && { error }),
    ...(draw !== null && { seed: draw.seed }),
  }
}
