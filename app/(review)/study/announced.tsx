import type { Turn } from '#core/review/session.ts'
import { WORDS } from './grades.tsx'
import { headlineOf } from './headline.ts'

/** Tells a screen reader the verdict and what Enter will do. Always on the page: only then is a change heard. */
export function Announced({ turn }: { readonly turn: Turn }) {
  return (
    <p role="status" className="sr-only">
      {turn.tag === 'answered' && verdictOf(turn)}
    </p>
  )
}

const verdictOf = ({ item, answer, derived, grade }: Extract<Turn, { readonly tag: 'answered' }>): string => {
  const { tone, text } = headlineOf(item, answer, derived)
  return tone === 'open' ? text : `${text}. Earned: ${WORDS[grade]}. Enter accepts it.`
}
