import { CONFIDENCES, type Confidence } from '#core/review/entry.ts'
import { Key } from '../key.tsx'
import { SURE_KEYS } from './answer-keys.ts'

type SureProps = {
  readonly name: string
  readonly confidence: Confidence | null
  readonly say: (confidence: Confidence) => void
}

export function Sure({ name, confidence, say }: SureProps) {
  return (
    <fieldset className="flex grow items-center gap-3 max-sm:basis-full">
      <legend className="float-left shrink-0 text-sm text-ink-2 max-sm:sr-only">How sure?</legend>
      <div className="grid grow grid-cols-3 rounded-lg border border-edge bg-sunken p-0.5 sm:max-w-[21rem]">
        {CONFIDENCES.map((one, place) => (
          <label
            key={one}
            className="flex min-h-10 items-center justify-center gap-1.5 rounded-md px-2 text-[0.9375rem] text-ink-2 hover:text-ink has-checked:bg-ink has-checked:font-semibold has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-cool forced-colors:has-checked:border-2 pointer-coarse:min-h-11"
          >
            <input
              type="radio"
              name={`${name}-sure`}
              className="sr-only"
              checked={confidence === one}
              onChange={() => say(one)}
            />
            {WORDS[one]}
            <Key bare className="opacity-75 max-sm:hidden">
              {SURE_KEYS[place] ?? ''}
            </Key>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

const WORDS: Readonly<Record<Confidence, string>> = {
  guessing: 'Guessing',
  fairly: 'Fairly',
  certain: 'Certain',
}
