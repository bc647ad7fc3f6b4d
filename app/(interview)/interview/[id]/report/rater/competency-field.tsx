'use client'

import { SECONDARY } from '#app/_ui/button.ts'
import { type Competency, SCORES } from '#core/interview/competencies.ts'
import { evidenceOf, type RatedAnswer } from './evidence-of.ts'

export type Scored = { readonly score: number | null; readonly words: string }

type CompetencyFieldProps = {
  readonly competency: Competency
  readonly scored: Scored
  readonly answers: readonly RatedAnswer[]
  readonly set: (scored: Scored) => void
}

/** One competency: four anchors to choose from, and what the choice rests on. */
export function CompetencyField({ competency, scored, answers, set }: CompetencyFieldProps) {
  const { id, label, asks, anchors } = competency
  const evidence = evidenceOf(scored.words, answers)
  return (
    <fieldset>
      <legend className="mb-2">
        <span className="font-semibold">{label}</span>
        <span className="block text-[0.9375rem] text-ink-2">{asks}</span>
      </legend>
      <div className="divide-y divide-line overflow-hidden rounded-lg border border-edge bg-raised">
        {SCORES.map((score) => (
          <label
            key={score}
            className="grid min-h-11 grid-cols-[auto_auto_1fr] items-start gap-x-3 px-3.5 py-2.5 text-[0.9375rem] leading-snug hover:bg-ink/4 has-checked:bg-ink/6 has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-cool"
          >
            <input
              type="radio"
              id={`${id}-${score}`}
              name={id}
              value={score}
              checked={scored.score === score}
              onChange={() => set({ ...scored, score })}
              className="mt-0.5 size-[1.125rem] accent-ink"
            />
            <b className="tabular-nums">{score}</b>
            <span className="text-pretty">{anchors[score - 1]}</span>
          </label>
        ))}
      </div>
      <label htmlFor={`${id}-evidence`} className="mt-3 mb-1 block text-[0.9375rem]">
        What it rests on: words of an answer, or a note of yours
      </label>
      <textarea
        id={`${id}-evidence`}
        rows={2}
        maxLength={2000}
        value={scored.words}
        onChange={({ target }) => set({ ...scored, words: target.value })}
        aria-describedby={`${id}-kind`}
        className="w-full rounded-lg border border-edge bg-raised px-3 py-2 text-[0.9375rem] leading-snug"
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <button
          type="button"
          // Pressing it must not take the selection away.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            const words = getSelection()?.toString().trim() ?? ''
            if (words !== '') set({ ...scored, words })
          }}
          className={`text-sm ${SECONDARY}`}
        >
          Quote what is selected<span className="sr-only"> for {label}</span>
        </button>
        <p id={`${id}-kind`} className="text-sm text-ink-3">
          {kindOf(evidence, answers)}
        </p>
      </div>
    </fieldset>
  )
}

const kindOf = (evidence: ReturnType<typeof evidenceOf>, answers: readonly RatedAnswer[]): string => {
  if (evidence === null) return 'Select words in an answer above, or type.'
  if (evidence.tag === 'note') return 'A note: these words stand in no answer.'
  return `A quote from ${answers.find(({ ask }) => ask === evidence.ask)?.name ?? 'an answer'}.`
}
