import type { Answer, Grade, Instant } from './entry.ts'
import { type Derived, deriveGrade } from './grade.ts'
import type { DueCounts, Queue, StudyItem } from './study-item.ts'
import type { SubmittedReview } from './submission.ts'

/** All the study page holds. Every change goes through `advance`; instants are the browser's. */
export type Session = {
  readonly turn: Turn
  /** To be asked after this one. */
  readonly ahead: readonly StudyItem[]
  /** Every answer that was accepted and not taken back, oldest first. */
  readonly history: readonly Accepted[]
  /** What is left of the day: what the server counted, less what was answered since. */
  readonly counts: DueCounts
}

export type Turn =
  /** `draft`: what was answered before it was taken back, else empty. */
  | { readonly tag: 'asking'; readonly item: StudyItem; readonly since: Instant; readonly draft: Answer }
  | Verdict
  /** Nothing is at hand: the page asks the server, and `loaded` says how it goes on. */
  | { readonly tag: 'empty' }
  /** Nothing until a learning card is due. */
  | { readonly tag: 'waiting'; readonly until: Instant }
  | { readonly tag: 'done' }

export type Verdict = {
  readonly tag: 'answered'
  readonly item: StudyItem
  readonly answer: Answer
  readonly derived: Derived
  /** The derived one until the learner overrules it. */
  readonly grade: Grade
  readonly durationMs: number
}

export type Accepted = {
  readonly id: string
  readonly verdict: Verdict
}

export type SessionEvent =
  /** A page of the queue came. */
  | { readonly tag: 'loaded'; readonly queue: Queue; readonly at: Instant }
  | { readonly tag: 'answered'; readonly answer: Answer; readonly at: Instant }
  /** The learner ticks key points or says "I knew it", with the answer in view. */
  | { readonly tag: 'marked'; readonly marks: Pick<Answer, 'ticks' | 'knew'> }
  | { readonly tag: 'overruled'; readonly grade: Grade }
  /** The grade is accepted and the next question asked. `id` becomes the review's. */
  | { readonly tag: 'accepted'; readonly id: string; readonly at: Instant }
  /** One step back: from the verdict to its question, from a question to the last verdict. */
  | { readonly tag: 'undone'; readonly at: Instant }
  /** The card is suspended. */
  | { readonly tag: 'dropped'; readonly cardId: string; readonly at: Instant }

export type Summary = {
  readonly answers: number
  /** Questions met here for the first time and remembered at their last showing. */
  readonly learned: readonly StudyItem[]
  /** Cards graded again at least once. */
  readonly again: readonly StudyItem[]
  /** Of the cards answered here, those that come back the next study day. */
  readonly tomorrow: readonly StudyItem[]
}

export const startSession = (queue: Queue, at: Instant): Session =>
  advance(
    { turn: { tag: 'empty' }, ahead: [], history: [], counts: queue.counts },
    { tag: 'loaded', queue, at },
  )

/** An event that does not fit the turn, such as the second half of a double press, changes nothing. */
export const advance = (session: Session, event: SessionEvent): Session => {
  const { turn } = session
  switch (event.tag) {
    case 'loaded':
      return load(session, event.queue, event.at)
    case 'answered':
      return turn.tag === 'asking' ? { ...session, turn: judge(turn, event.answer, event.at) } : session
    case 'marked':
      return turn.tag === 'answered' ? { ...session, turn: remark(turn, event.marks) } : session
    case 'overruled':
      return turn.tag === 'answered' ? { ...session, turn: { ...turn, grade: event.grade } } : session
    case 'accepted':
      return turn.tag === 'answered' ? accept(session, turn, event.id, event.at) : session
    case 'undone':
      return goBack(session, event.at)
    case 'dropped':
      return drop(session, event.cardId, event.at)
  }
}

/** What `accepted` has just added to the history, as the server wants it. */
export const submissionOf = ({ id, verdict }: Accepted, agoMs: number): SubmittedReview => {
  const { days, placed } = verdict.item.outcomes[verdict.grade]
  return {
    id,
    cardId: verdict.item.cardId,
    version: verdict.item.version,
    agoMs,
    grade: verdict.grade,
    derivedGrade: verdict.derived.grade,
    answer: verdict.answer,
    durationMs: verdict.durationMs,
    revision: verdict.item.question.revision,
    source: 'study',
    placedDays: placed ? days : null,
  }
}

/** Cards to leave out when the server is asked for more. */
export const heldCards = ({ turn, ahead }: Session): readonly string[] =>
  [...('item' in turn ? [turn.item] : []), ...ahead].map(({ cardId }) => cardId)

export const summaryOf = ({ history }: Session): Summary => {
  const verdicts = history.map(({ verdict }) => verdict)
  const first = new Map(verdicts.toReversed().map((verdict) => [verdict.item.cardId, verdict]))
  const last = [...new Map(verdicts.map((verdict) => [verdict.item.cardId, verdict])).values()]
  return {
    answers: verdicts.length,
    learned: last
      .filter(({ item, grade }) => first.get(item.cardId)?.item.phase === 'new' && grade !== 'again')
      .map(({ item }) => item),
    again: last
      .filter(({ item }) => verdicts.some((one) => one.item.cardId === item.cardId && one.grade === 'again'))
      .map(({ item }) => item),
    tomorrow: last.filter(({ item, grade }) => item.outcomes[grade].days === 1).map(({ item }) => item),
  }
}

const load = (session: Session, queue: Queue, at: Instant): Session => {
  const held = new Set(heldCards(session))
  const met = new Set(session.history.map(({ verdict: { item } }) => `${item.cardId} ${item.version}`))
  // A page that was asked for before the last answers were saved still holds their cards.
  const fresh = queue.items.filter(
    (item) => !held.has(item.cardId) && !met.has(`${item.cardId} ${item.version}`),
  )
  const { turn } = session
  // Learning cards are due by the minute and go before what was fetched earlier.
  const ahead = [...fresh.filter(isLearning), ...session.ahead, ...fresh.filter((item) => !isLearning(item))]
  // The server leaves out what is already here.
  const mine = [...('item' in turn ? [turn.item] : []), ...session.ahead]
  const counts = mine.reduce((sum, item) => count(sum, kindOf(item), 1), queue.counts)
  const loaded = { ...session, ahead, counts }
  if (turn.tag === 'asking' || turn.tag === 'answered') return loaded
  if (ahead.length > 0) return ask(loaded, at)
  if (queue.nextLearningDue === null) return { ...loaded, turn: { tag: 'done' } }
  return { ...loaded, turn: { tag: 'waiting', until: at + (queue.nextLearningDue - queue.now) } }
}

const ask = (session: Session, at: Instant): Session => {
  const [item, ...ahead] = session.ahead
  if (!item) return { ...session, turn: { tag: 'empty' } }
  return { ...session, turn: { tag: 'asking', item, since: at, draft: {} }, ahead }
}

const judge = (turn: Extract<Turn, { tag: 'asking' }>, answer: Answer, at: Instant): Verdict => {
  const derived = deriveGrade(turn.item.question, turn.item.part, answer)
  const durationMs = Math.min(LONGEST, Math.max(0, at - turn.since))
  return { tag: 'answered', item: turn.item, answer, derived, grade: derived.grade, durationMs }
}

// Whoever took longer went away from the screen.
const LONGEST = 10 * 60_000

const remark = (turn: Verdict, marks: Pick<Answer, 'ticks' | 'knew'>): Verdict => {
  const answer = { ...turn.answer, ...marks }
  const derived = deriveGrade(turn.item.question, turn.item.part, answer)
  const overruled = turn.grade !== turn.derived.grade
  return { ...turn, answer, derived, grade: overruled ? turn.grade : derived.grade }
}

const accept = (session: Session, verdict: Verdict, id: string, at: Instant): Session => {
  const history = [...session.history, { id, verdict }]
  return ask({ ...session, history, counts: tally(session.counts, verdict, 1) }, at)
}

const goBack = (session: Session, at: Instant): Session => {
  const { turn, history } = session
  if (turn.tag === 'answered') {
    return { ...session, turn: { tag: 'asking', item: turn.item, since: at, draft: turn.answer } }
  }
  const last = history.at(-1)
  if (!last) return session
  const here = turn.tag === 'asking' ? [turn.item] : []
  return {
    turn: last.verdict,
    // The card may have come back meanwhile, on the memory that is now taken back.
    ahead: [...here, ...session.ahead].filter(({ cardId }) => cardId !== last.verdict.item.cardId),
    history: history.slice(0, -1),
    counts: tally(session.counts, last.verdict, -1),
  }
}

const drop = (session: Session, cardId: string, at: Instant): Session => {
  const { turn } = session
  const ahead = session.ahead.filter((item) => item.cardId !== cardId)
  const here = 'item' in turn && turn.item.cardId === cardId
  return here ? ask({ ...session, ahead }, at) : { ...session, ahead }
}

/** One card less to come, unless it comes back today; `sign` is -1 to take that back. */
const tally = (counts: DueCounts, { item, grade }: Verdict, sign: 1 | -1): DueCounts => {
  const rest = count(counts, kindOf(item), -sign)
  return item.outcomes[grade].days === 0 ? count(rest, 'learning', sign) : rest
}

const count = (counts: DueCounts, kind: keyof DueCounts, by: number): DueCounts => ({
  ...counts,
  [kind]: Math.max(0, counts[kind] + by),
})

const kindOf = (item: StudyItem): keyof DueCounts =>
  isLearning(item) ? 'learning' : item.phase === 'new' ? 'new' : 'review'

const isLearning = ({ phase }: StudyItem): boolean => phase === 'learning' || phase === 'relearning'
