import type { Choice } from '#core/question/pack.ts'
import { Glyph } from '../glyph.tsx'
import { Key } from '../key.tsx'

type ChooseProps = {
  readonly name: string
  readonly choices: readonly Choice[]
  readonly chosen: string | null
  readonly choose: (choice: string) => void
}

export function Choose({ name, choices, chosen, choose }: ChooseProps) {
  return (
    <fieldset>
      <legend className="mb-2 text-[0.9375rem] font-semibold text-ink-2">Your decision</legend>
      <div className="grid grid-cols-2 gap-2 sm:grid-cols-[repeat(auto-fit,minmax(8.5rem,1fr))]">
        {choices.map((choice, place) => (
          <label
            key={choice.id}
            className="flex min-h-12 items-center gap-2.5 rounded-lg border border-edge bg-raised px-3.5 py-2 hover:border-ink has-checked:border-ink has-checked:bg-ink/6 has-checked:shadow-[inset_0_0_0_1px_var(--ink)] has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-cool forced-colors:has-checked:border-4"
          >
            <input
              type="radio"
              name={`${name}-choice`}
              className="sr-only"
              checked={chosen === choice.id}
              onChange={() => choose(choice.id)}
            />
            <Glyph place={place} />
            <span className="font-semibold">{choice.label}</span>
            <span className="ml-auto max-sm:hidden">
              <Key>{String(place + 1)}</Key>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
