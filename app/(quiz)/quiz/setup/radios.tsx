export type Radio = {
  readonly id: string
  readonly label: string
  readonly words: string
  /** How many questions there are of it. */
  readonly count?: number
}

type RadiosProps = {
  readonly name: string
  readonly legend: string
  readonly radios: readonly Radio[]
  readonly chosen: string
  /** Two beside each other, where there is room. */
  readonly pair?: boolean
}

/** One of a few, each with what it means. */
export function Radios({ name, legend, radios, chosen, pair = false }: RadiosProps) {
  return (
    <fieldset>
      <legend className="mb-1.5 flex w-full items-baseline justify-between text-[0.9375rem] font-semibold text-ink-2">
        {legend}
        {radios.some(({ count }) => count !== undefined) && (
          <span aria-hidden="true" className="pr-3.5 text-sm font-normal text-ink-3">
            questions
          </span>
        )}
      </legend>
      <div
        className={
          pair
            ? 'grid gap-2 sm:grid-cols-2'
            : 'divide-y divide-line overflow-hidden rounded-lg border border-edge bg-raised'
        }
      >
        {radios.map(({ id, label, words, count }) => (
          <label key={id} className={`group flex items-start gap-3 px-3.5 py-2.5 ${pair ? TILE : ROW}`}>
            <input
              type="radio"
              name={name}
              value={id}
              defaultChecked={chosen === id}
              className="peer sr-only"
            />
            <span className="mt-[0.2rem] grid size-[1.125rem] shrink-0 place-items-center rounded-full border-[1.5px] border-edge group-hover:border-ink peer-checked:border-[5.5px] peer-checked:border-ink forced-colors:peer-checked:border-[CanvasText]" />
            <span className="leading-snug">
              <span className="font-semibold">{label}</span>
              <span className="block text-sm text-ink-2">{words}</span>
            </span>
            {count !== undefined && (
              <span className="ml-auto shrink-0 text-sm leading-[1.7] text-ink-3 tabular-nums">
                {count.toLocaleString('en-US')}
                <span className="sr-only"> {count === 1 ? 'question' : 'questions'}</span>
              </span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

const ROW =
  'hover:bg-ink/4 has-checked:bg-ink/6 has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-cool'

const TILE =
  'rounded-lg border border-edge bg-raised hover:border-ink has-checked:border-ink has-checked:bg-ink/6 has-checked:shadow-[inset_0_0_0_1px_var(--ink)] has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-cool forced-colors:has-checked:border-4'
