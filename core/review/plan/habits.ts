import { GRADES, type Grade, type Phase } from '../entry.ts'

/** How a learner answers: what the memory model does not know. */
export type Habits = {
  readonly secondsPerAnswer: number
  /** Shares of the grades at the first meeting with a card. */
  readonly first: Readonly<Record<Grade, number>>
  /** Shares of the grades of what was remembered. */
  readonly passed: Readonly<Record<Passed, number>>
}

export type Passed = Exclude<Grade, 'again'>

export type AnswerRow = { readonly phase: Phase; readonly grade: Grade; readonly durationMs: number }

/** What a learner nobody knows is taken for: 45 seconds to read, decide and read the verdict; grades as FSRS's own simulator has them. */
export const USUAL: Habits = {
  secondsPerAnswer: 45,
  first: { again: 0.24, hard: 0.09, good: 0.5, easy: 0.17 },
  passed: { hard: 0.22, good: 0.63, easy: 0.15 },
}

/** From the learner's own answers, to which `USUAL` counts as twenty more: one quick answer must not fill a day. */
export const habitsOf = (rows: readonly AnswerRow[]): Habits => {
  const spent = rows.reduce((sum, { durationMs }) => sum + durationMs / 1000, 0)
  const first = rows.filter(({ phase }) => phase === 'new')
  const passed = rows.filter(({ phase, grade }) => phase === 'review' && grade !== 'again')
  const share = (among: readonly AnswerRow[], grade: Grade, usual: number) =>
    usual +
    (among.filter((row) => row.grade === grade).length - usual * among.length) / (WEIGHT + among.length)
  const [again, hard, good, easy] = GRADES.map((grade) => share(first, grade, USUAL.first[grade]))
  return {
    secondsPerAnswer: (USUAL.secondsPerAnswer * WEIGHT + spent) / (WEIGHT + rows.length),
    first: { again, hard, good, easy } as Habits['first'],
    passed: {
      hard: share(passed, 'hard', USUAL.passed.hard),
      good: share(passed, 'good', USUAL.passed.good),
      easy: share(passed, 'easy', USUAL.passed.easy),
    },
  }
}

const WEIGHT = 20
