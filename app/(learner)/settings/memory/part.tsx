import { type ReactNode, useId } from 'react'

/** One part of the page. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <section className="mt-9" aria-labelledby={id}>
      <h2 id={id} className="mb-1.5 text-lg font-semibold tracking-tight">
        {title}
      </h2>
      <div className="grid gap-4">{children}</div>
    </section>
  )
}

export function Words({ children }: { readonly children: ReactNode }) {
  return <p className="text-[0.9375rem] text-ink-2">{children}</p>
}
