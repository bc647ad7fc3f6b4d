import type { KeyPoint, Option, Probe } from '../question/question.ts'
import { type AskId, readAsk, type Step } from './ask.ts'
import type { Round, RoundItem, Script } from './script.ts'

/** An ask with what the script says of it. */
export type FoundAsk = {
  /** Index of its round. */
  readonly at: number
  readonly round: Round
  readonly step: Step
  /** What a good answer says; none where a choice or a number is all that counts. */
  readonly keyPoints: readonly KeyPoint[]
  /** What may be chosen; none where nothing is. */
  readonly options: readonly Option[]
  readonly probe: Probe | null
}

/** Null where the script has no such ask. */
export const findAsk = (script: Script, id: AskId): FoundAsk | null => {
  const read = readAsk(id)
  const round = read && script.rounds[read.round]
  if (!read || !round) return null
  const found = stepIn(script, round.item, read.step)
  return found && { at: read.round, round, step: read.step, ...found }
}

const stepIn = (
  script: Script,
  item: RoundItem | null,
  step: Step,
): Pick<FoundAsk, 'keyPoints' | 'options' | 'probe'> | null => {
  const question = item?.question
  switch (step.tag) {
    case 'main':
      return {
        keyPoints: question && 'keyPoints' in question ? question.keyPoints : NO_POINTS,
        options: question?.kind === 'scenario' ? question.options : [],
        probe: null,
      }
    case 'probe': {
      const probe = question && 'probes' in question ? question.probes[step.probe] : undefined
      return probe ? { keyPoints: probe.keyPoints, options: [], probe } : null
    }
    case 'flip': {
      const flip =
        question?.kind === 'scenario' ? question.flips.find(({ id }) => id === step.flip) : undefined
      return flip ? { keyPoints: NO_POINTS, options: flip.options, probe: null } : null
    }
    case 'further':
      // Asked of what has key points; what is said to it has none.
      return findAsk(script, step.after)?.keyPoints.length
        ? { keyPoints: NO_POINTS, options: [], probe: null }
        : null
  }
}

const NO_POINTS: readonly KeyPoint[] = []
