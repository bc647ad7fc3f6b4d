import type { ReactNode } from 'react'
import { Icon } from '#app/_ui/icon.tsx'

/** What is there on demand, since a call leaves little time to read. */
export function Fold({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <details className="group rounded-lg border border-line px-4">
      <summary className="flex min-h-11 list-none items-center justify-between gap-3 py-2 text-[0.9375rem] leading-snug font-semibold text-ink-2 hover:text-ink [&::-webkit-details-marker]:hidden">
        {title}
        <Icon name="down" className="group-open:rotate-180" />
      </summary>
      <div className="pt-1 pb-4">{children}</div>
    </details>
  )
}
