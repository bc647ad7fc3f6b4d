'use client'

import { type FormEvent, useRef, useState } from 'react'
import { PRIMARY } from '#app/_ui/button.ts'
import { refusedBy } from '#app/(interview)/post.ts'
import { freshId } from '#app/(review)/study/outbox-op.ts'
import { COMPETENCIES } from '#core/interview/competencies.ts'
import type { CompetencyScore } from '#core/interview/event.ts'
import { CompetencyField, type Scored } from './competency-field.tsx'
import { evidenceOf, type RatedAnswer, wordsOf } from './evidence-of.ts'

type RatingFormProps = {
  readonly token: string
  readonly answers: readonly RatedAnswer[]
  /** What this rater gave before. */
  readonly given: Readonly<Record<string, CompetencyScore>> | null
  /** `23 Dec 2026`. */
  readonly until: string
}

/** The scorecard of somebody who was not there: each score with what it rests on. */
export function RatingForm({ token, answers, given, until }: RatingFormProps) {
  const [scored, setScored] = useState(() => scoredFrom(given, answers))
  const [standing, setStanding] = useState<Standing>(given === null ? 'new' : 'saved')
  const [problem, setProblem] = useState<string | null>(null)
  // Sent again after a failure, it is the same rating.
  const id = useRef('')

  const set = (competency: string, one: Scored) => {
    setScored({ ...scored, [competency]: one })
    setStanding('changed')
    setProblem(null)
  }

  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (standing === 'saving') return
    const checked = check(scored, answers)
    if (checked.tag === 'incomplete') {
      setProblem(checked.why)
      document.getElementById(checked.focus)?.focus()
      return
    }
    setStanding('saving')
    if (id.current === '') id.current = freshId()
    const refused = await refusedBy(
      `/api/room/${token}/rating`,
      { id: id.current, scores: checked.scores },
      AWAY,
    )
    setProblem(refused)
    setStanding(refused === null ? 'saved' : 'changed')
  }

  return (
    <form onSubmit={save} className="grid gap-8">
      {COMPETENCIES.map((competency) => (
        <CompetencyField
          key={competency.id}
          competency={competency}
          scored={scored[competency.id] ?? NOTHING}
          answers={answers}
          set={(one) => set(competency.id, one)}
        />
      ))}
      <div>
        <button type="submit" aria-disabled={standing === 'saving'} className={PRIMARY}>
          {given === null && standing !== 'saved' ? 'Save the scores' : 'Save the changes'}
        </button>
        <p role="status" className="mt-2 text-[0.9375rem] text-ink-2">
          {problem !== null ? (
            <span className="font-semibold text-wrong">{problem}</span>
          ) : standing === 'saved' ? (
            `Saved. You can change your scores until ${until}, when this link ends.`
          ) : standing === 'changed' ? (
            'Not saved yet.'
          ) : (
            ''
          )}
        </p>
      </div>
    </form>
  )
}

type Standing = 'new' | 'changed' | 'saving' | 'saved'

const AWAY = 'Not saved: the server does not answer. Your scores are still here; try again in a moment.'

const NOTHING: Scored = { score: null, words: '' }

const scoredFrom = (
  given: RatingFormProps['given'],
  answers: readonly RatedAnswer[],
): Readonly<Record<string, Scored>> =>
  Object.fromEntries(
    Object.entries(given ?? {}).map(([competency, { score, evidence }]) => [
      competency,
      { score, words: wordsOf(evidence, answers) },
    ]),
  )

type Checked =
  | { readonly tag: 'complete'; readonly scores: Readonly<Record<string, CompetencyScore>> }
  | { readonly tag: 'incomplete'; readonly why: string; readonly focus: string }

/** A competency may be left out; a score without what it rests on may not. */
const check = (scored: Readonly<Record<string, Scored>>, answers: readonly RatedAnswer[]): Checked => {
  const scores: Record<string, CompetencyScore> = {}
  for (const { id, label } of COMPETENCIES) {
    const { score, words } = scored[id] ?? NOTHING
    const evidence = evidenceOf(words, answers)
    if (score === null && evidence === null) continue
    if (score === null)
      return {
        tag: 'incomplete',
        why: `${label} has words and no score: choose one, or remove the words.`,
        focus: `${id}-1`,
      }
    if (evidence === null)
      return {
        tag: 'incomplete',
        why: `${label} has a score and nothing it rests on: quote the answer, or write a note.`,
        focus: `${id}-evidence`,
      }
    scores[id] = { score, evidence }
  }
  if (Object.keys(scores).length === 0)
    return {
      tag: 'incomplete',
      why: 'Nothing is scored yet: choose a score for one competency at least.',
      focus: `${COMPETENCIES[0]?.id}-1`,
    }
  return { tag: 'complete', scores }
}
