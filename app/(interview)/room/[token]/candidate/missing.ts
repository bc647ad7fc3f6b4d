import { numberIn } from '#app/_ui/number.ts'
import { type AnswerDraft, UNREADABLE } from '#app/(interview)/answer-draft.ts'
import type { AskedView } from '#core/interview/view.ts'

/**
 * What to do before an answer can be sent; null where nothing is. Its words may be said aloud, so none are needed.
 * @param again it was just said that nothing is written
 */
export const missingOf = (
  { question }: Pick<AskedView, 'question'>,
  { choice, confidence, typed, words }: AnswerDraft,
  again: boolean,
): string | null => {
  if (question?.kind === 'scenario') {
    if (choice === undefined) return 'Choose an option first.'
    return confidence === undefined ? 'Say how sure you are first.' : null
  }
  if (question?.kind === 'estimate' && typed.trim() !== '')
    return numberIn(typed) === null ? UNREADABLE : null
  return words.trim() !== '' || again ? null : NOTHING_WRITTEN
}

export const NOTHING_WRITTEN = 'Nothing is written. If you said it aloud, press Answer again.'
