import type { ReactNode } from 'react'

type SectionProps = { readonly title: string; readonly words: ReactNode; readonly children: ReactNode }

export function Section({ title, words, children }: SectionProps) {
  return (
    <section className="mt-10">
      <h2 className="text-lg font-semibold tracking-tight">{title}</h2>
      <p className="mb-4 text-[0.9375rem] text-ink-2 text-pretty">{words}</p>
      {children}
    </section>
  )
}
