import { Key } from '#app/_ui/key.tsx'
import type { Taking } from './taking.ts'
import type { TakingState } from './taking-state.ts'

type MovesProps = {
  readonly taking: Taking
  readonly state: TakingState
  /** What the last button does, where it does not go on. */
  readonly words: string | null
}

/** Back and on. */
export function Moves({ taking, state, words }: MovesProps) {
  const { attempt, place } = taking
  const last = place + 1 === attempt.items.length
  const onwards = last ? (attempt.plan.mode === 'exam' ? 'Hand in' : 'Finish') : 'Next'
  return (
    <div className="ml-auto flex gap-2 max-sm:basis-full">
      <button
        type="button"
        className="flex min-h-11 min-w-11 items-center justify-center gap-1.5 rounded-lg border border-edge bg-raised px-2.5 hover:border-ink disabled:opacity-45 disabled:hover:border-edge"
        disabled={place === 0}
        onClick={state.back}
      >
        <span aria-hidden="true">←</span>
        <span className="sr-only">Back</span>
        <Key className="max-sm:hidden">p</Key>
      </button>
      <button
        type="submit"
        className="min-h-11 rounded-lg bg-ink px-5 font-semibold whitespace-nowrap text-paper hover:bg-ink-2 max-sm:grow sm:max-md:px-4"
      >
        {words ?? onwards}
        <span aria-hidden="true" className="ml-2 opacity-75 max-sm:hidden">
          ↵
        </span>
      </button>
    </div>
  )
}
