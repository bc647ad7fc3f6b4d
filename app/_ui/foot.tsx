import type { ReactNode } from 'react'

/** What goes on, always in reach at the foot of the window. */
export function Foot({ children }: { readonly children: ReactNode }) {
  return (
    <div className="fixed inset-x-0 bottom-0 z-10 border-t border-line bg-paper/94 pb-[env(safe-area-inset-bottom)] backdrop-blur-sm">
      <div className="mx-auto flex max-w-[42.5rem] flex-wrap items-center gap-x-4 gap-y-2 px-4 py-2.5 sm:px-6 sm:py-3">
        {children}
      </div>
    </div>
  )
}
