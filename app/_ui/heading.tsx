import type { ReactNode } from 'react'

/** The title of a page that is read, not answered. */
export function Heading({ children }: { readonly children: ReactNode }) {
  return (
    <h1 className="mt-3 mb-2 text-[1.75rem] leading-tight font-semibold tracking-[-0.02em] text-balance sm:text-[2rem]">
      {children}
    </h1>
  )
}
