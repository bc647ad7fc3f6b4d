import type { ReactNode } from 'react'
import { Section } from '#app/_ui/section.tsx'

/** One part of the page. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Section title={title}>
      <div className="grid gap-4">{children}</div>
    </Section>
  )
}

export function Words({ children }: { readonly children: ReactNode }) {
  return <p className="text-[0.9375rem] text-ink-2 text-pretty">{children}</p>
}
