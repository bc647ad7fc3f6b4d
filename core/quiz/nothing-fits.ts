import type { Candidate } from './draw.ts'
import { partKey, type QuizPlan } from './plan.ts'

/** Why a plan drew nothing from these candidates, and what to widen. */
export const nothingFits = (plan: QuizPlan, candidates: readonly Candidate[]): string => {
  if (plan.parts.length > 0) return nothingOfLink(plan, candidates)
  if (candidates.length === 0) return 'No question fits: choose more axes, levels or kinds.'
  const parts = `${candidates.length === 1 ? 'the one part' : `all ${candidates.length} parts`} that fit`
  if (plan.mode === 'exam' && candidates.every(({ stale }) => stale))
    return `An exam leaves out what rests on facts that are old or have changed, and that is ${parts}: practise them, or choose more axes, levels or kinds.`
  switch (plan.set) {
    case 'unseen':
      return `You have seen ${parts}: choose another set, or more axes, levels or kinds.`
    case 'missed':
      return `You have not missed any of ${parts} the last time: choose another set, or more axes, levels or kinds.`
    case 'pairs':
      return 'No scenario that fits has a flip: choose another set, or more axes, levels or kinds.'
    case 'any':
    case 'weakest':
      return 'No question fits: choose more axes, levels or kinds.'
  }
}

const nothingOfLink = ({ mode, parts }: QuizPlan, candidates: readonly Candidate[]): string =>
  mode === 'exam' && candidates.some((one) => one.stale && parts.includes(partKey(one.questionId, one.part)))
    ? 'An exam leaves out what rests on facts that are old or have changed, and that is all that is left of this link: practise it, or set up a new quiz.'
    : 'None of the questions of this link is there any more: set up a new quiz.'
