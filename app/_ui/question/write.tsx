import { Key } from '../key.tsx'

type WriteProps = {
  readonly name: string
  readonly words: string
  readonly write: (words: string) => void
}

/** `checks`: an answer is checked at once; else going on is all that there is. */
type CheckedProps = WriteProps & { readonly checks: boolean }

const FIELD =
  'mt-2 w-full rounded-lg border border-edge bg-raised px-4 py-3 hover:border-ink focus-visible:outline-2 focus-visible:outline-offset-1 focus-visible:outline-cool'

/** An explanation, as one would say it. */
export function Explanation({ name, words, write, checks }: CheckedProps) {
  return (
    <div>
      <label htmlFor={`${name}-words`} className="block text-[0.9375rem] font-semibold text-ink-2">
        Your answer, as you would say it
      </label>
      <textarea
        id={`${name}-words`}
        rows={8}
        value={words}
        onChange={(event) => write(event.target.value)}
        className={`${FIELD} min-h-40 resize-y`}
      />
      <p className="mt-1.5 text-sm text-ink-3 max-sm:hidden">
        <Key>Ctrl</Key> <Key>Enter</Key> {checks ? 'checks it' : 'goes on'} from inside the box.
      </p>
    </div>
  )
}

/** A short fact. */
export function Recollection({ name, words, write, checks }: CheckedProps) {
  return (
    <div>
      <label htmlFor={`${name}-words`} className="block text-[0.9375rem] font-semibold text-ink-2">
        Your answer
      </label>
      <input
        id={`${name}-words`}
        type="text"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={words}
        onChange={(event) => write(event.target.value)}
        className={FIELD}
      />
      {checks && (
        <p className="mt-1.5 text-sm text-ink-3">
          Leave it empty to see the answer and say yourself whether you knew it.
        </p>
      )}
    </div>
  )
}

type ReckonProps = WriteProps & {
  readonly unit: string
  /** Share of the right value that is still right. */
  readonly tolerance: number
}

/** A number worked out in the head or on paper. */
export function Reckoning({ name, words, write, unit, tolerance }: ReckonProps) {
  return (
    <div>
      <label htmlFor={`${name}-number`} className="block text-[0.9375rem] font-semibold text-ink-2">
        Your estimate, in {unit}
      </label>
      <input
        id={`${name}-number`}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={words}
        onChange={(event) => write(event.target.value)}
        aria-describedby={`${name}-within`}
        className={`${FIELD} max-w-64 tabular-nums`}
      />
      <p id={`${name}-within`} className="mt-1.5 text-sm text-ink-3">
        Right within {Math.round(tolerance * 100)} %. Such as 1,200, 1.2k or 3.5 million.
      </p>
    </div>
  )
}
