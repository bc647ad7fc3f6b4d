import type { ReactNode } from 'react'

type SectionProps = { readonly title: string; readonly words: string; readonly children: ReactNode }

export function Section({ title, words, children }: SectionProps) {
  return (
    <section className="mt-8">
      <h2 className="text-lg font-semibold tracking-tight">{title}</h2>
      <p className="mb-4 text-[0.9375rem] text-ink-2">{words}</p>
      {children}
    </section>
  )
}
