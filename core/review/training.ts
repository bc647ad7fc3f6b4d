import type { Grade, Instant, LogEntry, Source } from './entry.ts'
import { inOrder } from './replay.ts'

/** One line of the log as training needs it. */
export type TrainingLine = Pick<LogEntry, 'id' | 'kind' | 'at' | 'grade' | 'studyDay'> & {
  readonly source: Source
  readonly durationMs: number
}

/** What a card was answered from its first review, or from a reset, on. */
export type History = {
  readonly grades: readonly Grade[]
  /** Study days since the review before; 0 at the first. */
  readonly days: readonly number[]
  /** The reviews to learn from; the others only lead up to them. */
  readonly targets: readonly Target[]
}

export type Target = {
  /** Among the history's reviews. */
  readonly place: number
  readonly at: Instant
}

/** Below this nothing can be learned; below `EARLY` little, and the next hundred reviews may say otherwise. */
export const LEAST = 64
export const EARLY = 400

export type Readiness = 'off' | 'early' | 'ready'

export const readinessOf = (targets: number): Readiness =>
  targets < LEAST ? 'off' : targets < EARLY ? 'early' : 'ready'

/** The histories in one card's log, in whatever order its lines came. Undone lines must not be in it. */
export const historiesOf = (log: readonly TrainingLine[]): readonly History[] => {
  const histories: History[] = []
  let lines: TrainingLine[] = []
  const end = () => {
    if (lines.length > 0) histories.push(historyOf(lines))
    lines = []
  }
  for (const line of log.toSorted(inOrder)) {
    if (line.kind === 'reset') end()
    else lines.push(line)
  }
  end()
  return histories
}

export const countTargets = (histories: readonly History[]): number =>
  histories.reduce((sum, { targets }) => sum + targets.length, 0)

const historyOf = (lines: readonly TrainingLine[]): History => {
  const days = lines.map(({ studyDay }, place) =>
    // A traveller's day may go back by one.
    Math.max(0, studyDay - (lines[place - 1]?.studyDay ?? studyDay)),
  )
  const targets = lines.flatMap((line, place) =>
    (days[place] ?? 0) > 0 && wasChosenByTheQueue(line) ? [{ place, at: line.at }] : [],
  )
  return { grades: lines.flatMap(({ grade }) => grade ?? []), days, targets }
}

/**
 * A quiz and an interview feed only what was missed, and what was imported without its timing may be a summary: to learn
 * from those would be to learn how they were selected.
 */
const wasChosenByTheQueue = ({ source, durationMs }: TrainingLine): boolean =>
  source === 'study' || (source === 'import' && durationMs > 0)
