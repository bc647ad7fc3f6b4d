import type { Kind } from '#core/question/question.ts'
import type { Answer } from '#core/review/entry.ts'
import { numberIn } from '../number.ts'

/** What is being filled in; a number stays as it was typed until it is checked. */
export type Draft = { readonly answer: Answer; readonly typed: string }

export const EMPTY: Draft = { answer: {}, typed: '' }

export type Completed =
  | { readonly ok: true; readonly answer: Answer }
  /** What to do before the answer can be checked. */
  | { readonly ok: false; readonly missing: string }

/** The answer as it is checked, or what is still missing. */
export const complete = (kind: Kind, { answer, typed }: Draft): Completed => {
  switch (kind) {
    case 'scenario':
      if (answer.choice === undefined) return missing('Choose an option first.')
      if (answer.confidence === undefined) return missing('Say how sure you are first.')
      return { ok: true, answer }
    case 'explain':
      return { ok: true, answer: { words: answer.words ?? '' } }
    case 'recall':
      return { ok: true, answer: (answer.words ?? '').trim() === '' ? {} : { words: answer.words ?? '' } }
    case 'estimate': {
      if (typed.trim() === '') return { ok: true, answer: {} }
      const estimate = numberIn(typed)
      return estimate === null
        ? missing('Write a number, such as 1,200 or 3.5 million.')
        : { ok: true, answer: { estimate } }
    }
  }
}

/** An answer that was given before, as it stood in the fields. */
export const draftOf = (answer: Answer): Draft => {
  const { knew: _knew, ticks: _ticks, estimate, ...kept } = answer
  return { answer: kept, typed: estimate === undefined ? '' : String(estimate) }
}

const missing = (what: string): Completed => ({ ok: false, missing: what })
