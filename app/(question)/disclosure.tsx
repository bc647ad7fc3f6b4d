import type { ReactNode } from 'react'

type DisclosureProps = {
  /** What it does, as `Show the answer`; open it says `Hide …`. */
  readonly show: string
  readonly hide: string
  readonly className?: string
  readonly children: ReactNode
}

/** Holds back what somebody may first want to think about. */
export function Disclosure({ show, hide, className = '', children }: DisclosureProps) {
  return (
    <details
      className={`group rounded-lg border border-edge bg-raised open:border-line open:bg-transparent ${className}`}
    >
      <summary className="flex min-h-12 items-center px-4 font-semibold group-open:text-ink-3">
        <span className="group-open:hidden">{show}</span>
        <span className="hidden group-open:inline">{hide}</span>
      </summary>
      {children}
    </details>
  )
}
