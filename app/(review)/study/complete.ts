import { numberIn } from '#app/_ui/number.ts'
import { errorOf } from '#core/grading/error-of.ts'
import type { Answer } from '#core/review/entry.ts'
import type { StudyItem } from '#core/review/study-item.ts'

/** What is being filled in; a number stays as it was typed until it is checked. */
export type Draft = { readonly answer: Answer; readonly typed: string }

export const EMPTY: Draft = { answer: {}, typed: '' }

export type Completed =
  | { readonly ok: true; readonly answer: Answer }
  /** What to do before the answer can be checked. */
  | { readonly ok: false; readonly missing: string }

/** The answer to a question as it is checked, or what is still missing. */
export const complete = (item: StudyItem, { answer, typed }: Draft): Completed => {
  switch (item.question.kind) {
    case 'scenario':
      if (answer.choice === undefined) return missing('Choose an option first.')
      if (answer.confidence === undefined) return missing('Say how sure you are first.')
      return { ok: true, answer }
    case 'explain':
      return { ok: true, answer: { words: answer.words ?? '' } }
    case 'recall':
      return { ok: true, answer: (answer.words ?? '').trim() === '' ? {} : { words: answer.words ?? '' } }
    case 'estimate':
      return reckoned(item, typed)
  }
}

const reckoned = (item: StudyItem, typed: string): Completed => {
  const seed = item.draw === null ? {} : { seed: item.draw.seed }
  if (typed.trim() === '') return { ok: true, answer: seed }
  const estimate = numberIn(typed)
  if (estimate === null) return missing('Write a number, such as 1,200 or 3.5 million.')
  return {
    ok: true,
    answer: { ...seed, estimate, error: errorOf(estimate, item.draw?.answer ?? Number.NaN) },
  }
}

const missing = (what: string): Completed => ({ ok: false, missing: what })
