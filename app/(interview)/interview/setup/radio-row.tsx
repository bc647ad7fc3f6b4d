type RadioRowProps = {
  readonly name: string
  readonly legend: string
  readonly choices: readonly { readonly id: string; readonly label: string; readonly words?: string }[]
  readonly chosen: string
}

/** One of a few short ones, side by side. */
export function RadioRow({ name, legend, choices, chosen }: RadioRowProps) {
  return (
    <fieldset>
      <legend className="mb-1.5 text-[0.9375rem] font-semibold text-ink-2">{legend}</legend>
      <div
        // Of two columns an odd number would leave one alone.
        className={`grid gap-2 sm:grid-cols-[repeat(auto-fit,minmax(7.5rem,1fr))] ${choices.length % 2 === 0 ? 'grid-cols-2' : ''}`}
      >
        {choices.map(({ id, label, words }) => (
          <label
            key={id}
            className="flex min-h-11 flex-wrap content-center items-baseline justify-between gap-x-3 rounded-lg border border-edge bg-raised px-3.5 py-1.5 leading-snug sm:flex-col sm:content-start sm:items-start sm:justify-center hover:border-ink has-checked:border-ink has-checked:bg-ink/6 has-checked:shadow-[inset_0_0_0_1px_var(--ink)] has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-cool forced-colors:has-checked:border-4"
          >
            <input
              type="radio"
              name={name}
              value={id}
              defaultChecked={chosen === id}
              className="peer sr-only"
            />
            <span className="text-[0.9375rem] peer-checked:font-semibold">{label}</span>
            {words !== undefined && <span className="text-sm text-ink-3">{words}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
