import type { MouseEvent } from 'react'
import { Key } from '#app/_ui/key.tsx'
import type { Study } from './study-state.ts'

type MoreProps = { readonly study: Study; readonly undoable: boolean }

const QUIET = 'flex min-h-11 items-center gap-1.5 px-1 hover:text-ink disabled:opacity-45'
const ROW = 'flex min-h-11 w-full items-center justify-between gap-6 rounded-md px-3 text-left hover:bg-ink/6'

export function More({ study, undoable }: MoreProps) {
  const pick = (act: () => void) => (event: MouseEvent) => {
    event.currentTarget.closest('details')?.removeAttribute('open')
    act()
  }
  return (
    <div className="flex items-center gap-x-2">
      <button type="button" className={QUIET} onClick={study.undo} disabled={!undoable}>
        Undo
        <span className="max-sm:hidden">
          <Key>u</Key>
        </span>
      </button>
      <details className="group">
        <summary className={`${QUIET} list-none [&::-webkit-details-marker]:hidden`}>
          More <span aria-hidden="true">▾</span>
        </summary>
        <div className="absolute right-0 z-10 w-64 rounded-lg border border-line bg-raised p-1.5 text-[0.9375rem] text-ink shadow-high">
          <button type="button" className={ROW} onClick={pick(study.suspend)}>
            Suspend <Key>s</Key>
          </button>
          <button type="button" className={ROW} onClick={pick(() => study.show('flag'))}>
            This answer is wrong <Key>w</Key>
          </button>
          <button type="button" className={ROW} onClick={pick(() => study.show('keys'))}>
            All keys <Key>?</Key>
          </button>
        </div>
      </details>
    </div>
  )
}
