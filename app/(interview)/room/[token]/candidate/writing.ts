import { complete, type Draft as Filled } from '#app/_ui/question/draft.ts'
import type { Draft } from '#core/interview/event.ts'
import type { AskedView } from '#core/interview/view.ts'

/** What the fields hold; a number stays as it was typed until it is sent. */
export type Writing = Filled

export const writingOf = (draft: Draft | null): Writing => {
  if (draft === null) return { answer: {}, typed: '' }
  const { estimate, ...answer } = draft
  return { answer, typed: estimate === undefined ? '' : String(estimate) }
}

/** As far as it goes: a number that cannot be read yet is left out. */
export const draftOf = (ask: AskedView, writing: Writing): Draft => {
  const { words = '', choice, confidence } = writing.answer
  const done = ask.question?.kind === 'estimate' ? complete('estimate', writing) : null
  const estimate = done?.ok ? done.answer.estimate : undefined
  return {
    words,
    ...(choice === undefined ? {} : { choice }),
    ...(confidence === undefined ? {} : { confidence }),
    ...(estimate === undefined ? {} : { estimate }),
  }
}

/** What to do before it can be sent; null where nothing is. `again`: it was just said that nothing is written. */
export const missingOf = (ask: AskedView, writing: Writing, again: boolean): string | null => {
  const kind = ask.question?.kind
  if (kind === 'scenario' || kind === 'estimate') {
    const done = complete(kind, writing)
    if (!done.ok) return done.missing
    if (kind === 'scenario') return null
  }
  const { words, estimate } = draftOf(ask, writing)
  return words.trim() !== '' || estimate !== undefined || again ? null : NOTHING_WRITTEN
}

export const NOTHING_WRITTEN = 'Nothing is written. If you said it aloud, press Answer again.'
