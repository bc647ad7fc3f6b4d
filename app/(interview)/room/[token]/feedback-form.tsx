'use client'

import { useState } from 'react'
import { PRIMARY } from '#app/_ui/button.ts'
import { Section } from '#app/_ui/section.tsx'

export type Told = { readonly well: string; readonly better: string }

type MutualProps = {
  /** Whom it goes to. */
  readonly other: 'interviewer' | 'candidate'
  readonly own: Told | null
  readonly theirs: Told | null
  readonly tell: (told: Told) => void
}

/** After the end each side tells the other what went well and what could be better. */
export function MutualFeedback({ other, own, theirs, tell }: MutualProps) {
  return (
    <>
      <Section title={`Feedback for the ${other}`}>
        {own === null ? <FeedbackForm other={other} tell={tell} /> : <Told told={own} />}
      </Section>
      <Section title={`Feedback from the ${other}`}>
        <div aria-live="polite">
          {theirs === null ? (
            <p className="text-ink-2">None yet. It stands here as soon as it is sent.</p>
          ) : (
            <Told told={theirs} />
          )}
        </div>
      </Section>
    </>
  )
}

function FeedbackForm({ other, tell }: Pick<MutualProps, 'other' | 'tell'>) {
  const [told, set] = useState<Told>({ well: '', better: '' })
  const [missing, miss] = useState('')
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (`${told.well}${told.better}`.trim() === '')
          return miss('Write something in one of the two first.')
        tell(told)
      }}
    >
      <p className="mb-3 text-[0.9375rem] text-ink-2 text-pretty">
        The {other} reads it here, once you send it. It can be sent once.
      </p>
      <div className="grid gap-4">
        {FIELDS.map(({ name, label }) => (
          <label key={name} className="block text-[0.9375rem] font-semibold text-ink-2">
            {label}
            <textarea
              rows={3}
              value={told[name]}
              maxLength={4000}
              onChange={(event) => set({ ...told, [name]: event.target.value })}
              className="mt-1.5 block w-full resize-y rounded-lg border border-edge bg-raised px-4 py-3 font-normal text-ink hover:border-ink"
            />
          </label>
        ))}
      </div>
      <p role="status" className="mt-2 text-sm text-wrong empty:hidden">
        {missing}
      </p>
      <button type="submit" className={`mt-4 ${PRIMARY}`}>
        Send the feedback
      </button>
    </form>
  )
}

const FIELDS = [
  { name: 'well', label: 'What went well' },
  { name: 'better', label: 'What could be better' },
] as const

function Told({ told }: { readonly told: Told }) {
  return (
    <dl className="grid gap-3 rounded-lg bg-sunken px-4 py-3 text-[0.9375rem]">
      {FIELDS.filter(({ name }) => told[name].trim() !== '').map(({ name, label }) => (
        <div key={name}>
          <dt className="font-semibold text-ink-2">{label}</dt>
          <dd className="whitespace-pre-wrap">{told[name]}</dd>
        </div>
      ))}
    </dl>
  )
}
