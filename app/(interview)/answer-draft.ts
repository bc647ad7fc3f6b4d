import { numberIn } from '#app/_ui/number.ts'
import type { Draft } from '#core/interview/event.ts'
import type { AskedView } from '#core/interview/view.ts'

/** What stands in the fields; a number stays as it was typed. */
export type AnswerDraft = Omit<Draft, 'estimate'> & { readonly typed: string }

export const BLANK: AnswerDraft = { words: '', typed: '' }

export const draftFrom = (draft: Draft | null): AnswerDraft => {
  if (draft === null) return BLANK
  const { estimate, ...kept } = draft
  return { ...kept, typed: estimate === undefined ? '' : String(estimate) }
}

export const answerIn = ({ typed, ...kept }: AnswerDraft): Draft => {
  const estimate = numberIn(typed)
  return estimate === null ? kept : { ...kept, estimate }
}

/** What is still missing, in one sentence; empty where nothing is. */
export const missingIn = ({ question }: Pick<AskedView, 'question'>, draft: AnswerDraft): string => {
  if (question?.kind === 'scenario') {
    if (draft.choice === undefined) return `No option chosen yet. ${AGAIN}`
    if (draft.confidence === undefined) return `Not said yet how sure you are. ${AGAIN}`
  }
  if (question?.kind === 'estimate') {
    if (draft.typed.trim() === '') return `No number yet. ${AGAIN}`
    return numberIn(draft.typed) === null ? UNREADABLE : ''
  }
  return draft.words.trim() === '' ? `Nothing said yet. ${AGAIN}` : ''
}

/** Handed in again it would be lost, so this one stays in the way. */
export const UNREADABLE = 'Write a number, such as 1,200 or 3.5 million.'

const AGAIN = 'Hand in again to leave it open.'
