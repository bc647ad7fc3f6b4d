import { useEffect, useState } from 'react'
import { headlineOf } from '#app/_ui/question/headline.ts'
import { deriveGrade } from '#core/review/grade.ts'
import { countsInWords, type Standing } from './standing.ts'
import type { ShownVerdict } from './taking.ts'

type AnnouncedProps = {
  readonly standings: readonly Standing[]
  readonly verdict: ShownVerdict | null
}

/**
 * Tells a screen reader what else has changed: the counts, once the learner pauses, and a verdict. Always on the page: only
 * then is a change heard.
 */
export function Announced({ standings, verdict }: AnnouncedProps) {
  const counts = countsInWords(standings)
  const [said, say] = useState({ counts, aloud: false })
  useEffect(() => {
    if (counts === said.counts) return
    const timer = setTimeout(() => say({ counts, aloud: true }), PAUSE)
    return () => clearTimeout(timer)
  }, [counts, said.counts])
  return (
    <>
      <p role="status" className="sr-only">
        {said.aloud && `${said.counts}.`}
      </p>
      <p role="status" className="sr-only">
        {verdict?.tag === 'shown' && verdictOf(verdict)}
      </p>
    </>
  )
}

const PAUSE = 1200

const verdictOf = ({ whole, answer }: Extract<ShownVerdict, { readonly tag: 'shown' }>): string => {
  const { tone, text } = headlineOf(whole, answer, deriveGrade(whole.question, whole.part, answer))
  return tone === 'open' ? text : `${text}. Enter goes on.`
}
