import type { ReactNode } from 'react'

type FieldProps = {
  readonly name: string
  readonly label: string
  readonly hint: string
  /** What is wrong with what was entered. */
  readonly error: string | null
  readonly children: ReactNode
}

export const INPUT =
  'mt-1.5 block min-h-11 w-full rounded-lg border border-edge bg-raised px-3 text-base tabular-nums hover:border-ink focus-visible:outline-2 focus-visible:outline-offset-1 focus-visible:outline-cool'

/** One setting: its name, its control, what it means, what is wrong with it. */
export function Field({ name, label, hint, error, children }: FieldProps) {
  return (
    <div>
      <label htmlFor={name} className="font-semibold">
        {label}
      </label>
      {children}
      <p id={`${name}-hint`} className="mt-1 text-sm text-ink-3">
        {error !== null && <span className="mb-0.5 block font-semibold text-wrong">{error}</span>}
        {hint}
      </p>
    </div>
  )
}
