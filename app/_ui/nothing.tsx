import type { ReactNode } from 'react'

/** Where a picture will be, once there is something to draw. */
export function Nothing({ children }: { readonly children: ReactNode }) {
  return (
    <p className="rounded-lg border border-dashed border-line px-4 py-6 text-center text-[0.9375rem] text-ink-2 text-balance">
      {children}
    </p>
  )
}
