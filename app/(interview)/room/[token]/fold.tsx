import type { ReactNode } from 'react'
import { Icon } from '#app/_ui/icon.tsx'

type FoldProps = {
  readonly title: string
  /** Where something else has to know of it, or to open it. */
  readonly open?: boolean
  readonly toggle?: (open: boolean) => void
  readonly children: ReactNode
}

/** What is there on demand, since a call leaves little time to read. */
export function Fold({ title, open, toggle, children }: FoldProps) {
  return (
    <details
      open={open}
      onToggle={toggle && (({ currentTarget }) => toggle(currentTarget.open))}
      className="group rounded-lg border border-line px-4"
    >
      <summary className="flex min-h-11 list-none items-center justify-between gap-3 py-2 text-[0.9375rem] leading-snug font-semibold text-ink-2 hover:text-ink [&::-webkit-details-marker]:hidden">
        {title}
        <Icon name="down" className="group-open:rotate-180" />
      </summary>
      <div className="pt-1 pb-4">{children}</div>
    </details>
  )
}
