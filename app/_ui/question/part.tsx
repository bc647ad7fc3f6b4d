import type { ReactNode } from 'react'

/** One part of an answer, under its name. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3 className="mb-2 text-[0.9375rem] font-semibold text-ink-2">{title}</h3>
      {children}
    </section>
  )
}
