import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

type TickLineProps = {
  readonly checked: boolean
  readonly toggle: () => void
  /** Id of what is said of it beside its words. */
  readonly describedBy: string
  /** Columns, and what sets this line apart. */
  readonly className: string
  readonly children: ReactNode
}

/** A line of a list to tick, pressed anywhere. */
export function TickLine({ checked, toggle, describedBy, className, children }: TickLineProps) {
  return (
    <label
      className={`group grid min-h-11 items-start gap-x-3 px-3.5 py-2.5 leading-snug hover:bg-ink/4 has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-cool ${className}`}
    >
      <input
        type="checkbox"
        className="peer sr-only"
        checked={checked}
        onChange={toggle}
        aria-describedby={describedBy}
      />
      <span className="mt-0.5 grid size-[1.125rem] place-items-center rounded-[4px] border-[1.5px] border-edge text-transparent group-hover:border-ink peer-checked:border-ink peer-checked:bg-ink peer-checked:text-paper forced-colors:peer-checked:text-[CanvasText]">
        <Icon name="tick" className="size-3" />
      </span>
      {children}
    </label>
  )
}
