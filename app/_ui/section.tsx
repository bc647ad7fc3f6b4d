import { type ReactNode, useId } from 'react'

type SectionProps = {
  readonly title: ReactNode
  readonly id?: string
  /** What it says, before what it shows. */
  readonly words?: ReactNode
  readonly children: ReactNode
}

/** One part of a page that is read. */
export function Section({ title, id, words, children }: SectionProps) {
  const name = useId()
  return (
    <section id={id} aria-labelledby={name} className="mt-10">
      <h2 id={name} className={`text-lg font-semibold tracking-tight ${words === undefined ? 'mb-2' : ''}`}>
        {title}
      </h2>
      {words !== undefined && (
        <p className="with-next mb-4 text-[0.9375rem] text-ink-2 text-pretty">{words}</p>
      )}
      {children}
    </section>
  )
}
