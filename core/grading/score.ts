import type { Option, Question, Reason } from '../question/question.ts'
import type { Answer, Confidence } from '../review/entry.ts'
import { isWithin } from './error-of.ts'
import { matchesAccepted } from './recall.ts'

/** What an answer is worth, and how sure of it the learner said to be. */
export type Score = {
  /** 0 to 1. */
  readonly mark: number
  /** Null where nothing is chosen: explain, recall, estimate. */
  readonly choice: Credit | null
  /** 0 to 1; null where no reasons are asked for: all but the main part of a scenario. */
  readonly reasons: number | null
  /** The chance of being right that was said; null where none was. */
  readonly sure: number | null
  /** Whether that came true: a choice that is not wrong, a recall that is accepted. Null where it is a matter of degree. */
  readonly right: boolean | null
}

/** The best choice earns all, one that is acceptable under a condition half. */
export type Credit = 0 | 0.5 | 1

/** As an answer that was completed (core/quiz/judge.ts): with its ticks, or with its error. */
export const scoreAnswer = (question: Question, part: string, answer: Answer): Score => {
  switch (question.kind) {
    case 'scenario': {
      const { options, reasons } = partOf(question, part)
      const choice = creditOf(options, answer.choice)
      const because = reasons === null ? null : shareOfReasons(reasons, answer.reasons ?? [])
      const chosen = answer.choice !== undefined
      return {
        mark: because === null ? choice : choice === 0 ? 0 : (choice + because) / 2,
        choice,
        reasons: because,
        sure: chosen ? saidBy(answer, options.length) : null,
        right: chosen ? choice > 0 : null,
      }
    }
    case 'explain':
      return plain(shareOfPoints(answer.ticks ?? [], question.keyPoints.length))
    case 'recall': {
      const right = answer.knew ?? matchesAccepted(answer.words ?? '', question.accept)
      const said = answer.knew !== undefined || (answer.words ?? '').trim() !== ''
      return { ...plain(right ? 1 : 0), sure: said ? saidBy(answer, OPEN) : null, right }
    }
    case 'estimate':
      return plain(creditOfError(answer.error, question.answer.tolerance))
  }
}

const partOf = (
  question: Extract<Question, { kind: 'scenario' }>,
  part: string,
): { readonly options: readonly Option[]; readonly reasons: readonly Reason[] | null } => {
  if (part === 'main') return question
  const flip = question.flips.find(({ id }) => id === part)
  if (flip === undefined) throw new RangeError(`Question ${question.id} has no part "${part}".`)
  return { options: flip.options, reasons: null }
}

const creditOf = (options: readonly Option[], choice: string | undefined): Credit => {
  const standing = options.find((option) => option.choice === choice)?.standing
  return standing === 'best' ? 1 : standing === 'acceptable' ? 0.5 : 0
}

/** The share of the right ones that were ticked less the share of the wrong ones: all of them, or none, is nothing. */
const shareOfReasons = (reasons: readonly Reason[], given: readonly string[]): number => {
  const ticked = (right: boolean) => {
    const these = reasons.filter((reason) => reason.right === right)
    return these.length === 0 ? 0 : these.filter(({ id }) => given.includes(id)).length / these.length
  }
  return Math.max(0, ticked(true) - ticked(false))
}

const shareOfPoints = (ticks: readonly number[], keyPoints: number): number =>
  keyPoints === 0 ? 0 : new Set(ticks.filter((tick) => tick >= 0 && tick < keyPoints)).size / keyPoints

const creditOfError = (error: number | undefined, tolerance: number): Credit =>
  isWithin(error, tolerance) ? 1 : isWithin(error, 2 * tolerance) ? 0.5 : 0

const saidBy = ({ confidence }: Answer, options: number): number | null =>
  confidence === undefined ? null : probabilityOf(confidence, options)

/** The chance of being right that the word stands for; a guess is right as often as chance is. */
export const probabilityOf = (confidence: Confidence, options: number): number =>
  ({ guessing: 1 / options, fairly: 0.7, certain: 0.95 })[confidence]

// Whoever guesses what is not among options is still taken to say one in four.
const OPEN = 4

const plain = (mark: number): Score => ({ mark, choice: null, reasons: null, sure: null, right: null })
