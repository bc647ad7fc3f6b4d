type ChipsProps = {
  readonly name: string
  readonly legend: string
  readonly choices: readonly { readonly id: string; readonly label: string }[]
  readonly chosen: readonly string[]
}

/** Several may be picked; none means all. */
export function Chips({ name, legend, choices, chosen }: ChipsProps) {
  if (choices.length < 2) return null
  return (
    <fieldset>
      <legend className="mb-1.5 text-[0.9375rem] font-semibold text-ink-2">{legend}</legend>
      <div className="flex flex-wrap gap-2">
        {choices.map(({ id, label }) => (
          <label
            key={id}
            className="flex min-h-11 items-center rounded-lg border border-edge bg-raised px-3.5 text-[0.9375rem] hover:border-ink has-checked:border-ink has-checked:bg-ink/6 has-checked:font-semibold has-checked:shadow-[inset_0_0_0_1px_var(--ink)] has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-cool forced-colors:has-checked:border-4"
          >
            <input
              type="checkbox"
              name={name}
              value={id}
              defaultChecked={chosen.includes(id)}
              className="sr-only"
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
