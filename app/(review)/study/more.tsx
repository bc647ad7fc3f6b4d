import { Key } from '#app/_ui/key.tsx'
import type { Study } from './study-state.ts'

type MoreProps = { readonly study: Study; readonly undoable: boolean }

const QUIET = 'flex min-h-11 items-center gap-1.5 text-sm text-ink-3 hover:text-ink disabled:opacity-50'

/** What one rarely wants to do with a question. */
export function More({ study, undoable }: MoreProps) {
  return (
    <div className="mt-3 flex flex-wrap gap-x-5">
      <button type="button" className={QUIET} onClick={study.undo} disabled={!undoable}>
        Undo <Key>u</Key>
      </button>
      <button type="button" className={QUIET} onClick={study.suspend}>
        Suspend <Key>s</Key>
      </button>
      <button type="button" className={QUIET} onClick={() => study.show('flag')}>
        This answer is wrong <Key>w</Key>
      </button>
      <button type="button" className={`${QUIET} max-sm:hidden`} onClick={() => study.show('keys')}>
        Keys <Key>?</Key>
      </button>
    </div>
  )
}
