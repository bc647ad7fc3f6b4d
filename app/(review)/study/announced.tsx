import { headlineOf } from '#app/_ui/question/headline.ts'
import type { Turn } from '#core/review/session.ts'
import { WORDS } from './grades.tsx'

/**
 * Tells a screen reader the verdict and what Enter will do, and of a question that a fact changed: the notice stands above
 * the heading that has the focus. Always on the page: only then is a change heard.
 */
export function Announced({ turn }: { readonly turn: Turn }) {
  return (
    <p role="status" className="sr-only">
      {turn.tag === 'asking' && turn.item.factChanges.length > 0 && FACT_CHANGED}
      {turn.tag === 'answered' && verdictOf(turn)}
    </p>
  )
}

const FACT_CHANGED = 'A fact that this question rests on changed since you last met it.'

const verdictOf = ({ item, answer, derived, grade }: Extract<Turn, { readonly tag: 'answered' }>): string => {
  const { tone, text } = headlineOf(item, answer, derived)
  return tone === 'open' ? text : `${text}. Earned: ${WORDS[grade]}. Enter accepts it.`
}
